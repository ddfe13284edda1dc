import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('harassment', [
  '«watch your back on Monday», you know who you are',
  '«Nobody sit with her at lunch», she’ll soon put in for a transfer',
  'Everyone «go and tell her what you think of her», link in the comments',
  '«I know where you park», sunshine',
  ['«I’d sleep with one eye open if I were you» pal', { surface: 'message' }],
])

staysSilent('harassment', [
  'Watch your back lifting those chairs, girls, I’ve done mine in',
  'Not one of us wants to go back on Monday',
  'Nobody sat with me on the train, bliss',
  'You told me about the sales. My bank account will regret that.',
  'This boiler’s making my life hell',
  'I think you’re wrong about setting, and here’s why',
  'One more chorus of Baby Shark and I’ll cry',
  'I slept with one eye open, new puppy',
  'I don’t agree with our head on uniform and I’ve told her so',
  'Slap a bit of paint on it, it’ll be fine',
  'Anti-bullying week: odd socks on Tuesday!',
  'Harassment by seagulls should be a police matter',
  'We all clapped when the bus finally came',
  'Stay off the ice, folks, the car park is lethal',
  'Please be kind to supply staff, they’re trying their best',
])

staysBelowWarning('harassment', [
  'You nick my mug again Tracey and it’s war 😂 love you really',
  'haha you’re dead when I get in, you ate the last Hobnob 😘',
  'Gaz can’t park for toffee, never lets us forget his lessons either 🤣 happy birthday mate',
])
