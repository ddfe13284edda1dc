import { staysBelowWarning, staysSilent, warns } from './table.ts'

const bio = { site: 'twitter', surface: 'profile' } as const
const headline = { site: 'linkedin', surface: 'profile' } as const
const intro = { site: 'facebook', surface: 'profile' } as const
const post = { site: 'facebook', surface: 'post' } as const

warns('profile', [
  ['Year 3 teacher at «Acorn Hill» | runner | mum of two', bio],
  ['Site manager, «Birchwood Lane Academy»', headline],
  ['she/her 🌈 science @ «Rowan Park» ✨ tweets about frogs', bio],
  ['Views my own and not those of the Trust. SENCo at «Rowan Park Secondary Academy».', bio],
  ['Works at «Oak Trees Multi Academy Trust»', intro],
  ['Former cover supervisor at «Birchwood Lane», now retired and on the allotment', bio],
  ['Incoming ECT, «Oak Trees MAT», September start', headline],
  ['HLTA | «@AcornHillPri» | football dad', bio],
  ['Parent governor «birchwood lane». Tea drinker. Whinger.', bio],
  ['dinner lady @ «acorn hill primary» 🍽️ nan to six', intro],
  ['«Payroll Officer · OTMAT» · 2019 to present', headline],
  ['Deputy Headteacher with responsibility for behaviour, «Rowan Park Academy»', headline],
  ['Geography. Rocks. Proud to be part of «#OakTreesMAT»', bio],
  ['Supply TA, mostly at «Acorn Hill», opinions entirely mine', bio],
  [
    '«Oak Trees Trust»: Finance Assistant. Sept 2021 till now. Purchase ledger, lettings and school dinners money.',
    headline,
  ],
  ['I teach maths at «Rowan Park» and bake at weekends', intro],
  ['Volunteer reader on Tuesdays at «Birchwood Lane Academy». Retired postman.', intro],
])

staysSilent('profile', [
  ['Birchwood Lane born and bred, still live two doors from the chippy', bio],
  ['Dad of three. Leeds fan, God help me.', bio],
  ['Living life one cuppa at a time ☕', intro],
  ['Amateur dramatics, wild swimming, cheese', bio],
  ['Somewhere between the sofa and the fridge', bio],
  ['he/him. 29. Brummie. Dog dad.', bio],
  ['All opinions are my own. Retweets aren’t endorsements.', bio],
  ['Rowan, Parker and Hill: my three cats', intro],
  ['In a relationship. From Sheffield. Likes: trees.', intro],
  ['Keen cyclist raising money for Macmillan', headline],
  ['Can touch my nose with my tongue', intro],
  ['trust the process 🏀', bio],
  ['I teach at Acorn Hill and the new library is a joy.', post],
  ['Fifteen years at Rowan Park this week!', { site: 'linkedin', surface: 'post' }],
])

staysBelowWarning('profile', [
  ['teaching assistant and crochet addict 🧶', bio],
  ['SENCo. Mum. Perpetually knackered.', bio],
  ['Experienced secondary maths teacher', headline],
])
