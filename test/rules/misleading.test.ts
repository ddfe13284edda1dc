import { staysSilent, warns } from './table.ts'

warns('misleading', [
  '«Posting this as a parent» so nobody works out I’m on the payroll',
  'I’ve left us five stars on Google, «pretended to be a grandad» haha',
  '«Made a second account» to stick up for school in the comments, they haven’t twigged it’s me',
])

staysSilent('misleading', [
  'Speaking as a mum first and a teacher second: sleep matters',
  'Pretended to be a dinosaur for an hour. Reception are convinced.',
  'Mrs Claus here, taking over from the elves till Monday 🎅',
  'My mum pretends to be deaf when the doorbell goes',
  'I am officially the Queen of laminating',
  'Somebody is pretending to be me on here, please don’t accept the request',
  'The kids think I live in the stock cupboard and I’m not correcting them',
  'Fake tan, fake lashes, real tired',
  'Told my class I’m 103. They asked about the war.',
  'Just been promoted to head of department, so chuffed!',
  'Using my husband’s account as my phone is dead. Sarah x',
  'Undercover Boss was on last night, brilliant telly',
  'Please leave a review if you enjoyed the play, it helps the theatre',
  'my secret identity is a person who has read all the emails',
])
