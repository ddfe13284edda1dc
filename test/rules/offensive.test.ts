import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('offensive', [
  'What a «fucking» week',
  'Year 10 can «f*ck» right off',
  'Printer’s jammed again. «Bullsh1t» machine.',
  'That driver was a complete «wanker»',
  'whoever nicked my bike is a «scumbag»',
  'Our MP is a «moron» and you can tell him I said so',
  'go home you daft «twat» 😂',
  'cover again? are you «ｆｕｃｋｉｎｇ» joking',
  '«Women can’t drive», I’ve said it before',
  '«Old people shouldn’t be allowed to vote», sorry not sorry',
  'Typical, «Muslims get every holiday going» and we get nowt',
  'the man’s an «imbecile», always was',
  'Absolute «bell end» parked over two bays #tosser',
  '«c*nt» of a commute',
  'You’re all a bunch of «retards»',
])

staysSilent('offensive', [
  'Off to Scunthorpe for the weekend',
  'The vet says the bitch and all nine puppies are thriving',
  'Dick Turpin was hanged in York, Year 5 were thrilled',
  'I hate Mondays with every fibre of my being',
  'The cock crowed at 4 and so did my daughter',
  'Shiitake mushroom risotto for tea',
  'Great tits on the bird feeder this morning 🐦',
  'I’m an idiot, left my keys in the fridge',
  'The assassin in that book gave me nightmares',
  'Penistone is lovely in the spring',
  'Old people in our street clear the snow for everybody',
  'Eid Mubarak to all our families 🌙',
  'Proud gay dad of two, happy Pride everyone 🏳️‍🌈',
  'Hamlet is such a fool',
  'The ref had a shocker',
  'So angry about that penalty I can’t speak',
  'Dyke repairs on the coast path till March',
  'Spoke to a man about a retaining wall',
])

staysBelowWarning('offensive', [
  'Bloody hell it’s cold',
  'what a crap Monday',
  'omg ffs the photocopier',
  'wtf is a fronted adverbial',
  'Proper pissed off about the trains',
  'Arse. Forgot the milk.',
  'damn these new shoes',
])
