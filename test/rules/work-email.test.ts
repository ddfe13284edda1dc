import { staysSilent, warns } from './table.ts'

warns('work-email', [
  'Selling two tickets for Saturday, drop me a line: «j.farrow@oaktreesmat.co.uk»',
  'my email is «dpatel@oaktreesmat.co.uk» if anyone wants the recipe x',
  'PTA raffle prizes to «office@acornhill.oaktreesmat.co.uk» please',
  'Anyone know why Just Eat keeps mailing me at «S.OConnor@OakTreesMAT.co.uk»?',
  'lost lanyard!! (please mail «site-team@oaktreesmat.co.uk»)',
  ['Contact: «k.nowak@oaktreesmat.co.uk»', { site: 'linkedin', surface: 'profile' }],
  ['DM me or «t.bello@oaktreesmat.co.uk».', { site: 'twitter', surface: 'reply' }],
  'mailto:«ann.lee@oaktreesmat.co.uk»',
  'Netflix says «mrs.hughes@oaktreesmat.co.uk» is already registered, who used my login 😂',
  'Send the sign-up sheet to <«clubs@oaktreesmat.co.uk»> by Thursday',
  'Not here. «HR@OAKTREESMAT.CO.UK». They answer within a day.',
  'old one was dave77@hotmail.com, new one is «d.mistry@oaktreesmat.co.uk»',
  'Is it just me or is “«reception@oaktreesmat.co.uk»” bouncing?',
  'Yoga class, £4, book with «l.griffiths+yoga@oaktreesmat.co.uk» 🧘',
  ['«m_khan@rowanpark.oaktreesmat.co.uk» got hacked so ignore anything from it', { surface: 'comment' }],
  'a.b@gmail.com,«c.d@oaktreesmat.co.uk»,e.f@gmail.com',
])

staysSilent('work-email', [
  'my email is dpatel@oaktreesmat.com if anyone wants the recipe x',
  'Mail me at oaktreesmat.co.uk@gmail.com, daft address I know',
  'j.farrow@notoaktreesmat.co.uk',
  'Spam again from someone@oaktreesmat.co.uk.example.com',
  'The website is oaktreesmat.co.uk and it is down again',
  'https://www.oaktreesmat.co.uk/vacancies',
  '@OakTreesMAT @AcornHillPri lovely assembly',
  'Selling two tickets for Saturday, drop me a line: jfarrow82@gmail.com',
  'Is it just me or has everyone’s work email gone down?',
  'office@mapletreesmat.co.uk has the lost dog’s details',
  'I am emailing you now hun',
  'Complaints to enquiries@northernrail.example, good luck',
  'found a usb stick @ oak trees car park, matt co uk says it’s his',
  'Happy hour @ the Oak: two for one',
  'what do you mean my password can’t be password@1',
  'forty emails before nine. forty.',
])
