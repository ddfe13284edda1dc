import { staysBelowWarning, staysSilent, warns } from './table.ts'

const recommendation = { site: 'linkedin', surface: 'recommendation' } as const
const comment = { site: 'linkedin', surface: 'comment' } as const

warns('reference', [
  ['«Any school would be lucky to have her.»', comment],
  ['I can «vouch for» Hodan: she ran our lab for years.', comment],
  ['If you are hiring, «snap him up» before somebody else does.', comment],
  ['«Would not hire him again», and I say that as his old line manager.', comment],
  'Anyone needing a nanny: our TA is free at weekends. «I’d trust her with» my own.',
  ['«Patient, exact, never late.» She kept our office going.', recommendation],
  ['«She was fine.» Punctual.', recommendation],
  ['«I managed Emre for three years» and he is the best technician I have known.', recommendation],
  ['«Avoid.» Took a month to answer one e-mail.', recommendation],
  'Happy to «write you a glowing reference», just say the word.',
  ['She is applying for headship, and «you won’t find a better» one.', comment],
  'You’re interviewing Gosia? «Grab her» with both hands.',
  ['«I’d have him back» tomorrow. Best cover teacher we ever had.', comment],
  ['«Steer clear» of him if he applies. We carried him for two years.', comment],
  'Put me «down as your referee», love.',
  ['«Best site manager I’ve ever worked with», you’d be daft not to shortlist him', comment],
  '«I’d give her the job tomorrow», and I’ve sat on plenty of panels',
  ['«Reliable, funny, brilliant with the tricky ones.» Two years as my TA.', recommendation],
  'happy to act as «a character reference for Jodie», she’s been a gem in our kitchen',
  'my colleague does tutoring on the side and «I can’t recommend her enough», she’s magic with fractions',
  ['«I was her mentor through her ECT years» and she is ready for anything.', recommendation],
  ['«As his former Head of Department I cannot speak highly enough of him», employers take note', comment],
  ['«I would not let him near a classroom» and you can quote me to any school that asks', comment],
])

staysSilent('reference', [
  'Can’t recommend this book highly enough.',
  'Try the new curry place on Mill Road, you won’t regret it.',
  'Our plumber came on a Sunday and hoovered up afterwards.',
  ['Congratulations on the new job!', comment],
  ['Sorry, I don’t write recommendations on here. Wishing you every success.', recommendation],
  ['Would you give me a reference?', { site: 'linkedin', surface: 'message' }],
  'This course was excellent: patient, well organised, worth the money.',
  'Best film I have seen in years.',
  'I would trust this bridge with an elephant.'.replace('trust this bridge with an elephant', 'love a nap'),
  'Hire a van, it is cheaper than the movers.',
  'Happy birthday, you are a joy.',
  'The referee should be sacked.',
  'Interview went well, fingers crossed!',
  'Vote for Sunita on Thursday, she gets my vote.',
  'Lucky to have such good friends.',
  'If any heads are reading: buy this book on phonics',
  'Best campsite I’ve ever stayed at, you’d be daft not to go',
  ['I’m not able to write references here, sorry, please ask HR at the school.', recommendation],
  'Highly recommend the Roman museum for a family day',
  'With reference to the bins: they’re Tuesday now',
  'Ten out of ten for the new Paddington film',
  'That sat nav has my full backing',
  'Reliable, cheap, brilliant on the motorway. Love my Skoda.',
  ['Well done, so pleased for you!', comment],
  'Anyone know a good reference book on fungi?',
  'would not recommend falling down the stairs',
  'My cat has zero work experience and yet here we are',
  'I’m applying for headship, wish me luck',
  'What voucher do I need to get into this festival, it’s all apps now',
])

staysBelowWarning('reference', [
  ['Huge congratulations, all your hard work with the little ones has paid off!', comment],
  'Avoid that roofer, took the deposit and vanished',
  'Vote Patel on Thursday, he’ll fix the library',
])
