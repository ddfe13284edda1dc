import { staysSilent, warns } from './table.ts'

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
])
