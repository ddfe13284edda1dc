import { staysBelowWarning, staysSilent, warns } from './table.ts'

warns('photo', [
  '📸 «Y6 leavers’ assembly», not a dry eye',
  'A few «pics of my Year 2s» in their Viking helmets 🪖',
  '«Video of the nativity» is in the comments, watch the third sheep',
  'Swipe for «photos from sports day» at Acorn Hill ☀️',
  'here’s «a snap of the kids» planting beans, look at their little faces',
  'Uploaded «all my prom photos», tag yourselves Y11!!',
  '«Selfie with my tutor group», last one before study leave 😭',
  'Caught the moment on camera: «a pic of our lads lifting the cup» in assembly',
  '«Filmed my class singing» happy birthday to the caretaker, sound on',
  'who wants to see «a photo of Reception» covered in paint',
  'Pictured: «my form room, 28 kids», one escaped stick insect',
  'Found this «old class photo from 2014», that’s half of 4B grown up now',
  'Going live from «the school play» tonight, tune in at 7',
  'Here are «the children’s faces» when the owl flew in 😂 photo by me',
])

staysSilent('photo', [
  'A few pics of my sunburn in Tenerife 🌞',
  'Here’s a snap of the dog planting himself on the beans',
  'Video of the goal is in the comments, watch the keeper',
  'Swipe for photos from our wedding day ☀️',
  'Photography GCSE coursework due in tomorrow, pray for me',
  'School photo day on Tuesday, iron a shirt',
  'Watched a great film with Year 4 before half term',
  'I just can’t picture her as a headteacher',
  'Profile pic updated, me and himself in Whitby',
  'Nobody look at my passport photo ever again',
  'The big picture is that schools need money',
  'My camera roll is 90% cat',
  'Video calls with my nan are mostly ceiling',
])

staysBelowWarning('photo', [
  'Pic of my new display board, took me all weekend and four staplers',
  'Photo of my empty classroom, all ready for September ✨',
  'Here’s a picture of my mug on my desk. It says World’s Okayest TA.',
  'pic of the bookcase I built for my classroom, who needs Ikea',
])
