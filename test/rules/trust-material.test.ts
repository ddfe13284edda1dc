import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('trust-material', [
  '«Nicked this off the school’s page», how good does the new pond look',
  'Here’s «a screenshot of the staff bulletin», spot the typo 😂',
  'Made «our school logo» into a cross-stitch, pattern’s on my Etsy',
  '«Sharing the Trust’s post» because everyone should see it',
  '«copy of the behaviour policy» attached, page 6 is where it gets interesting',
  'I’ve put «the school’s newsletter» up here for those who lost theirs',
  'T shirts with «the Acorn Hill crest» on, tenner each, message me',
  '«Reposted from @RowanParkAcad» ⬇️',
  'Using «the academy’s slogan» for my tutoring flyers, who’s going to mind',
  'Screengrab of «the email the head sent us», judge for yourselves',
  '«borrowed these photos from our website» for my CV page',
  'Selling the «department’s revision booklets» on TES, 3 quid a go',
  'Anyone want «the Oak Trees training slides»? Got them on a stick',
])

staysSilent('trust-material', [
  'Screenshot of my Wordle, three goes 💪',
  'My Etsy shop has a new logo, what do we reckon',
  'Our photos from Corfu are finally up',
  'Sharing this lost dog post because everyone should see it',
  'Reposted from @BBCNews ⬇️',
  'The school’s page is where you’ll find the term dates',
  'Read the newsletter, it’s got the parking in',
  'The behaviour policy is clear and I like that about it',
  'Copy of my keys cut for the neighbour, sorted',
  'got a poster off Twinkl for the door',
  'Took this pic of a heron on the canal at dinner time',
  'I’ve revision guides from CGP to give away, my two have finished with them',
  'The website was down so I rang up.',
  'Bulletin from the allotment: slugs 1, me 0',
])

staysBelowWarning('trust-material', [
  'I’ve made a set of fraction games for my lot, help yourselves, link below',
  'My own knowledge organiser for the Tudors, free to whoever wants it',
  'Here’s the lesson I wrote on volcanoes, edit it as you like',
  'Popped my phonics flashcards on TES for nowt',
])
