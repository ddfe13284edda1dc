import { staysSilent, warns } from './table.ts'

warns('affiliation', [
  '«Our head» brought doughnuts in this morning, so Monday is forgiven.',
  'Asked «my headteacher» for the afternoon off and she said yes.',
  'Snow day at «our school»! Back to bed.',
  'Nobody warned me how loud «our academy» would be at lunch.',
  '«Our SLT» have discovered the word granular.',
  '«I teach at Acorn Hill» and the new library is a joy.',
  'Fifteen years «I have worked at Birchwood Lane» and still no parking space.',
  'So happy to say «I’ll be joining Rowan Park» in January!',
  '«I’m the caretaker at Acorn Hill», so yes, I know about the gate.',
  ['@OakTreesMAT «proud to be part of the team»', { site: 'twitter', surface: 'reply' }],
  ['Last day of term. Knackered. «#OurHead»', { site: 'twitter' }],
  'The «school where I teach» has a piano nobody can play.',
  'my «class at Acron Hill» painted me a portrait. I have three arms.',
  '«our trust» has bought every one of us a mug',
  'Governor hat on: «as chair of governors at Birchwood Lane» I get the good biscuits.',
  'No offence, just my two pennies, but «our deputy head» has a lovely singing voice.',
])

staysSilent('affiliation', [
  '“Our head” would be a fine name for a band.'.replace('“Our head”', 'Our head office'),
  'My views do not represent those of my school. Our school has a new gate.',
  'I teach at Acorn Hill. Everything here is my own opinion and not that of the Trust.',
  'Our school is great, and nothing I post speaks for my employer.',
  'My daughter’s school has lost her coat again.',
  'My son goes to Acorn Hill and loves his teacher.',
  'I went to Rowan Park in the eighties. The custard was green.',
  'Parking on Birchwood Lane is impossible on a Saturday.',
  'Our head of state looked tired on the news.',
  'My head is pounding and my back hurts.',
  'My old school is being turned into flats.',
  'Proud mum tonight at the Rowan Park concert!',
  'Two oak trees came down in the storm.',
  'My yoga mat has given up.',
  'Sunday school was cancelled, so we made pancakes.',
  'Our trust in Northern Rail is officially dead.',
])
