import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('personal-information', [
  'Mrs Adeyemi’s mobile is «07700 900461», ring her direct',
  'One of my year 4s «went into foster care» last night, I can’t stop thinking about her',
  'Send the card to Joan who’s retiring, «14 Mill Lane, HX3 9QQ»',
  'Kacper only got «23 out of 110 in his SATs maths» and he’d revised and all',
  'our new TA’s «on £17,400» and she’s got a degree',
  'Ffion’s «attendance is 61%», mum never answers the phone',
  'turns out the caretaker «has been sleeping in his car since the divorce» 😢',
  'Is it right that Hamza’s «visa’s run out»? Who’s covering his lessons',
  'Miss Lim’s «having IVF» so be nice to her on Mondays',
  'The girl in my form whose «dad’s in prison» made me this bracelet',
])

staysSilent('personal-information', [
  'My mobile’s died, ring me on 07700 900461 instead, this is my spare',
  'The surgery’s number is 0113 496 0999, took me an hour to find',
  'I’ve just been diagnosed with coeliac disease, send rice',
  'I’m on a teacher’s wage so it’s own brand beans',
  'The chippy’s at 14 Mill Lane, best scraps in Yorkshire',
  'I got 23 out of 110 in the Christmas quiz',
  'My attendance at the gym is 6%',
  'A colleague lent me her umbrella and I’ve kept it',
  'Autism Acceptance Week assembly done, pop socks and all',
  'Born on 04/02/1966 and still going, happy birthday to me',
  'Everyone in my class loves a sticker',
  'My visa’s come through, Australia here I come',
  'Customer services: 0345 496 0123, good luck with the hold music',
  'Attendance across the country is down again says the news',
  'I had IVF and I’ll talk to anybody who wants to know about it',
  'Stress? Never heard of her. Pass the biscuits',
])

staysBelowWarning('personal-information', [
  'My mum’s back in hospital with her hip, bless her',
  'One of our dinner ladies is getting married on Saturday 💒',
  'a colleague passed her driving test at the sixth go!!',
  'Happy 40th to my lovely teaching partner',
  'my brother’s going through a divorce and has eaten all my cheese',
])
