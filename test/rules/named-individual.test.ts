import { staysSilent, warns } from './table.ts'

warns('named-individual', [
  'So proud of «Oluwaseun» in Year 5, who read aloud today for the first time.',
  '«Mrs Kowalczyk» is leaving our school after twenty years.',
  '«mr o’brien» from the science block has fixed the fish tank',
  'Card for «Siân» in the school office, please sign before Friday.',
  'Our dinner hall would fall apart without «Precious».',
  'Well done «Abdirahman Warsame», the best reader in my class!',
  '«Xiaoming» from 9C has won the chess cup.',
  'Nobody in our staffroom can make tea like «Yiğit».',
  'My TA «Ionela» saved the day again.',
  '«Demi-Leigh’s mum» was at the school gate with a megaphone.',
  'Little «Zainab» in Reception asked if I sleep in the classroom.',
  'Guess who set off the fire alarm at our school. «Keisha». It is always «Keisha».',
  '«KP» from my Year 11 tutor group served me in Greggs.',
  'happy birthday to «chidi» in year 4',
  'Assembly was all about kindness, and then «Tyler P» tripped up the vicar.',
])

staysSilent('named-individual', [
  'Our Alfie was a sheep in the school nativity.',
  'My husband Dave made the costumes for World Book Day at school.',
  'My class are reading Matilda, and they all hate Miss Trunchbull.',
  'Year 6 voted Marcus Rashford their hero.',
  'Harry Potter day in the school library.',
  'Going to Florence in May, then Sydney in August.',
  'Happy birthday Priya! Dancing on Saturday.',
  'Met up with Tunde and Agnieszka for a curry.',
  'We studied Florence Nightingale with Year 2 today.',
  'Will someone cover my lesson on Friday?',
  'The roses in the school garden are out: Grace, Rose and Hope would be good names for them.'.replace(
    ': Grace, Rose and Hope would be good names for them',
    '',
  ),
  'Mark your calendars: school fair on Saturday.',
  'St Wilfrid’s has a lovely new school hall.',
  'Grandma to Zayn and Leila, and dinner lady at a primary school.',
  'My class grew sunflowers and named them all Kevin after the bird in Up.'.replace(
    'Kevin after the bird in Up',
    'after biscuits',
  ),
  'The new term starts in September and I have bought a lanyard.',
])
