import { staysSilent, warns } from './table.ts'

warns('disparagement', [
  'Our SLT «couldn’t run a bath».',
  'Our head is «useless», always has been.',
  'Honestly the staff in our office are «bone idle».',
  'Year 9 were «absolutely feral» again, «thick as mince» the lot of them.',
  'Some parents «shouldn’t be allowed» near a school gate.',
  'Fernleigh Catering: «inedible» again today.',
  'QuickCover Supply have sent us another «clown».',
  'Oak Trees is a «total shambles» and everybody in it knows.',
  'Our deputy head «hasn’t taught a lesson since» 2009.',
  'Funny how our line manager is never in on a Friday. «Must be nice.»',
  'My headteacher «couldn’t care less about» us.',
  'The governors «wouldn’t know» a classroom if they fell over one.',
  'Our leadership team «couldn’t organise» a cup of tea.',
  'Whoever planned our INSET day is an «idiot».',
  'The mums at our school gate are «vile».',
])

staysSilent('disparagement', [
  'Our head is an absolute legend.',
  'The train was a total shambles again.',
  'My brother is bone idle.',
  'The referee was useless.',
  'She isn’t useless at all, our new TA is wonderful.',
  'The new head in Waterloo Road is hopeless.'.replace(
    'The new head in Waterloo Road',
    'The villain in that film',
  ),
  'I was hopeless at maths.',
  'The Chancellor couldn’t run a bath.',
  'The weather is vile.',
  'My class were brilliant on the trip today.',
  'Thank you to our lovely kitchen team.',
  'Caterers at the wedding were a disgrace.',
  'Our broadband is a joke.',
  'What a shocking game of football.',
  'Bullying is never banter.',
])
