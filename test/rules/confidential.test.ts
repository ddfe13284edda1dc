import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('confidential', [
  'Two of ours got «permanently excluded» this afternoon, been coming for weeks',
  '«Ofsted rang at ten to eleven.» Staffroom’s like the Titanic. They’re in Tuesday.',
  '«grievance against our head» goes to panel on Monday and I’m a witness 🍿',
  'Had to do «a safeguarding referral» on one of my little ones today. Heartbroken.',
  'Our budget’s «£300k in the red» and they’ve just bought a new sign',
  '«Question 7 on the mock paper» is the one about Macbeth’s guilt, you didn’t hear it from me',
  'He’s been «suspended while they investigate», taxi at the gate and everything',
  'SLT meeting minutes: «they’re merging the two sixth forms», announcement after Easter',
  'We’ve had «a formal complaint from a parent» about me, letter came today',
  'We are «pulling out of the Fernleigh contract» at Christmas, not public yet',
  'Feedback’s in and it’s «Requires Improvement, we’re not allowed to tell parents till the report»',
])

staysSilent('confidential', [
  'Two of ours got up at 5 this morning, teething',
  'Rang my mum at ten to eleven, she was still in bed',
  'They’re cutting down four trees on our road in July',
  'Had a referral to the physio for my knee',
  'My own bank account’s in the red and I’ve just bought a new coat',
  'Staff meeting ran late so chips for tea',
  'Trip to Eden Camp tomorrow with Year 5, packed lunch sorted',
  'He’s been suspended for three matches, the ref’s a joke',
  'Question 7 in the pub quiz was about Macbeth',
  'The investigation in Line of Duty has me hooked again',
  'Redundancy round at my husband’s factory',
  'The contract on my phone’s up at Christmas',
  'Year 6 are doing Oliver! and I’m on costumes',
  'Our lad fell off his bike and broke his arm, five hours in A&E',
  'I complained to British Gas, formally, with swearing',
  'Christmas fair Saturday 11 till 2, cakes welcome',
])

staysBelowWarning('confidential', [
  'Safeguarding training matters, every single year',
  'Ofsted needs ripping up and starting again',
  'School budgets are on their knees across the country',
  'Training day’s moved from the Monday to the Friday',
  'Staff wellbeing survey had forty questions. Forty.',
  'Exclusion should always be a last resort, and too many schools forget it',
])
