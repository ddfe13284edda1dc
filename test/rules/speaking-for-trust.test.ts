import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('speaking-for-trust', [
  '«On behalf of everyone at Birchwood Lane», sorry for the traffic this morning',
  '«We at Oak Trees» put children first, always have',
  'STATEMENT: «Acorn Hill will be closed» tomorrow because of the snow. Updates to follow.',
  [
    '@YourHarrogate happy to «give you a quote about the Trust’s plans», DMs open',
    { site: 'twitter', surface: 'reply' },
  ],
  '«We are pleased to announce» that Rowan Park Secondary Academy is recruiting a Head of Maths',
  [
    'Hi Karen, «here at Acorn Hill we take bullying very seriously» and will look into it',
    { surface: 'comment' },
  ],
  '«Oak Trees MAT does not» and will not charge for trips in school time',
  'Speaking «as the voice of OTMAT» here: the consultation closes on Friday',
])

staysSilent('speaking-for-trust', [
  'On behalf of everyone in the Bell Inn quiz team: robbed',
  'We at number 42 would like our bin back',
  'STATEMENT: I will not be sharing my pudding',
  'I put children first, always have',
  'I think phones belong in bags, that’s just me',
  'I’m recruiting for my five a side, Tuesday nights',
  'My position is goalkeeper and even that’s generous',
  'Well done to the netballers!!',
  'I don’t trust the position of that ladder',
  'Chatting to my nan at 4, wish me luck',
  'Read in the Gazette that the baths are shutting',
  'Tesco are pleased to announce that my knees are done for',
  'The council says the road will be closed tomorrow',
  'I speak for myself and nobody else, as usual',
  'We are pleased to announce the arrival of baby Rory 💙',
  'Told the journalist at the match it was never a penalty',
  'I am no spokesman but even I know that’s a handball',
])

staysBelowWarning('speaking-for-trust', [
  'We had a great sports day, hoarse but happy',
  'we’re all so proud of our year 11s tonight',
  'We were singing in assembly at 9am, voices like gravel',
  'Friday! We made it, team',
])
