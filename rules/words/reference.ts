/** Speaking for a person as a worker or candidate, well or ill. */
export const referenceClasses = {
  who: `
    her, him, them, this man, this woman, this lady, this lad, this girl, this guy, this bloke, this person, this one, you,
    this young man, this young woman, these two, em, @person`,
  quality: `
    reliable, punctual, honest, hardworking, hard working, diligent, dependable, trustworthy, conscientious, meticulous,
    professional, dedicated, committed, organised, calm, patient, brilliant, fantastic, outstanding, exceptional, excellent,
    superb, amazing, wonderful, first class, talented, skilled, capable, efficient, thorough, creative, proactive, gifted,
    never late, always on time, team player, natural leader, safe pair of hands, a joy to work with, pleasure to work with,
    joy to work with, a pleasure to manage, grafter, hardest grafter, loyal, knowledgeable, competent, lateral thinker`,
} as const

export const referencePhrases = {
  /** Plainly a reference, whoever it is about. */
  vouch: `
    @quality? any|every|a school|academy|employer|team|head|dept|department|trust|company|office|kitchen|place|nursery|class|boss|ward|firm|club|board|business|organisation|hospital|college|setting would be|count|is|should|are|will lucky|mad|daft|fortunate|blessed|glad|snap|thrilled|privileged
    would|you'd|youd|theyd|any|they be lucky|daft|mad|fortunate|stupid|silly|blessed to|not have|get|to|snap|hire her|him|them|not|have|get|snap|hire|let|pass|miss|you
    lucky to have|get her|him|them|you
    lucky to get|have
    would|id|i'd|can|could|happily|gladly|will ..? vouch for
    vouch for
    vouching for
    put|putting my name to|down
    put me down as? your|a|his|her? referee|reference
    give|gave|giving|write|wrote|writing|written|provide|provided|do him|her|you|them|a .. reference|testimonial|recommendation|endorsement
    glowing reference|one|recommendation|testimonial
    happy|glad|delighted|pleased to act|be|give|provide|write .. referee|reference|testimonial|recommendation|endorsement
    my|a|the reference for
    for the record as reference
    hire|employ|appoint|interview|recruit|snap|grab|bite|book|poach|nab|shortlist|sign|pinch|steal her|him|them up|tomorrow|immediately|before|now|quick|while|with|without|hand
    hire|employ|appoint|recruit|interview|shortlist|snap up|grab|poach|nab her|him|them
    snap|snapping|snapped him|her|them|you|@person up
    hire without hesitation
    hire this|that man|woman|lady|person|guy|girl|lad
    without hesitation|reservation
    would|id|wouldnt|wouldn't|i'd|will|would not|never ..? hire|employ|appoint|reemploy|rehire|reappoint|recruit|shortlist|interview her|him|them|again|this|anyone|@person
    would|id|i'd have her|him|them|you back
    have|take|want her|him|them|you back in a heartbeat
    back in a heartbeat
    give|gave|giving|offer her|him|them|@person the|that|a job|post|position|interview|chance|class
    would|do not|never|wouldnt|wont give|gave|let him|her|them a|near|run|loose|supervise|manage|lead class|reference|bath|school|group|kids|children
    would|wouldnt|would not|id|never|cant|cannot|can|could ..? recommend|reccommend|recomend her|him|them|@person|hiring|employing|anyone
    cant|cannot|couldnt|could recommend|reccomend|recomend|rate|praise|speak her|him|them|@person|highly|of|enough highly|too|enough|more|her|him|them
    recommend|recommended|recommending|endorse|endorsed|endorsing him|her|them|@person
    highly|thoroughly|wholeheartedly|strongly|warmly|happily|heartily recommend|recommended|endorse @who
    unhesitatingly recommend
    recommend .. for any|the|this|a role|post|position|job|teaching|leadership|headship
    dont|don't|do look past|further|anywhere|no
    look no further than
    look at the next cv
    asset to any
    credit to any|the profession
    perfect|ideal|great|strong|excellent|outstanding|brilliant|weak|poor|terrible|fantastic candidate|hire|fit|appointment
    best|finest|worst|most|hardest|strongest|safest @role|colleague|deputy|supply|candidate|person|student|trainee|mentee|worker ..? ever|had|worked|known|seen|met|managed|employed|taught
    best|finest _ ... ive|i|we ever? worked|managed|had|employed|mentored|trained|appointed|known
    ask for him|her|them|@person by name
    worth weight in gold
    worth two|ten|three of any*
    worth every penny as a
    take|takes|took him|her|them on
    take on with confidence
    id|i'd|would|wouldnt|could|can trust him|her|them|@person with
    trust him|her|them|@person with|around|near my|any|our|your|a|the
    youd|you'd|you|u wont|won't|will|would not? regret
    you|youll|u wont|will|wouldnt find a? better|finer|harder|nicer|safer|more
    wont|wouldnt|couldnt find better
    one of the best|finest|most|hardest|strongest ..? ive|i've|i|weve|we
    i know ..? any* school|employer would
    back|backing|endorse|endorsing|sponsor|support her|him|them|@person for|to the hilt for role|post|position|headship
    born to teach|lead|do
    natural|born teacher|leader|with the
    deserves|deserve|deserving ..? promotion|headship|job|leadership|post
    ready|more than ready|not ready for headship|leadership|promotion|deputy|middle|senior|a class|responsibility
    avoid like|at all
    steer clear of him|her|them
    speak to me before you
    think twice before|about hiring|taking|appointing|employing
    wouldnt|would not touch him|her|them with
    wouldnt|would|not have him|her|them near|in|on|back|anywhere|within
    let|letting him|her|them anywhere|loose|near
    ask him|her|them why he|she|they left
    dodged a bullet
    watch out if|when he|she|they appl*
    had|have|managed|mentored|supervised|trained|taught|line ... and he|shes|she|hes|they is|was|never|always|are|were|would
    i|ive|we|weve managed|mentored|line managed|supervised|trained|employed him|her|them|@person
    worked|working|taught alongside|with|under|for @person|her|him|them|you for|and
    my referee
    happy|glad|delighted|pleased|want|proud to recommend|endorse|vouch|refer
    recommend my colleague|friend|ta|former|old|ex|lovely|brilliant
    put|putting my own? name on|behind|to
    steer|stay well? clear
    dont|do not|wouldnt|would not touch @who
    touch @who with a bargepole
    wouldnt|would not|not|never put him|her|them|@person in|near|on|forward
    one id|i'd|we'd|wed have back
    make|makes a superb|great|brilliant|excellent|fantastic|wonderful|terrific|fine|cracking headteacher|head|deputy|teacher|leader|@role
    sign anything for
    head and shoulders above
    before i offered|hired|appointed|signed
    most _ @role you|i|we
    best|finest person|one|pair of|in the building|team|school|business|room|department
    best prepared person in
    say youre|you're full
    read this man|woman|person|ladys|mans|womans|persons|guys profile
    any|every _? school|head|team|trust|business|employer|setting|class looking for
    wont|wouldnt|will not|cant|couldnt|youll|you ..? find a? better|nicer|safer|harder
    worth every penny
    give|got my|our vote for the job|post
    youd|you'd|you would be daft|mad|lucky|silly|crazy
    id|i|wed|would|we employ|hire|appoint|interview|shortlist|have|take|snap him|her|them|this tomorrow|again|any|in|without|over
  `,
  /** Warm or cold words on somebody's work: a reference where a job is at stake. */
  worth: `
    @quality
    never late|missed|misses|let|lost|lets|complains|complained
    hard|hardest worker|working|grafter
    goes|went|going above|extra
    second to none
    always|never|not on time|reliable|early|prepared
    a pleasure|joy|delight to
    weak on|at|in
  `,
  /** A job, an application or hiring is the subject. */
  hiring: `
    job|jobs|post|posts|role|vacancy|vacancies|position|interview|interviewing|interviews|shortlist|shortlisting|shortlisted|applying|applied|apply|application|candidate|candidates|cv|cvs|hire|hiring|recruit|recruiting|recruiter|recruitment|referee|appointment|panel|headship|promotion|opentowork|edujobs|hirer
    open to work
    looking for work|job|new|role|roles|placement|apprenticeship
    if youre|your|you are|anyone|anyones|any heads ..? interviewing|looking|hiring|after|needing|need|recruiting|needs
    anyone needing|after|wanting|looking|need|wants a tutor|cleaner|childminder|nanny|babysitter|cook|caterer|coach|gardener|dog
    supply agency|teacher|cover
    tutor|tutors|tutoring|nanny|nannies|childminder|childminding|babysitter|babysitting|cleans|cleaner|dog walker|walks dogs|private lessons|private tuition
  `,
  /** Declines to write one. */
  refusal: `
    dont|cant|wont|couldnt|cannot|never|not|unable to? write|do|give|post|leave|provide ..? references|recommendations|recommendation|reference|these|them|any
    dont|cant do|write these|them|those|recommendations|references on|here|for
    not allowed|able|permitted to
    through|via hr|the office|the school office
    wrong person to ask
    ask me for one|a reference
  `,
  /** Good wishes that judge nothing. */
  courtesy: `
    thank you|thanks for asking
    wishing|wish you|him|her|them every|all|the
    good luck
    best of luck
    congratulations
    best wishes
    happy to connect
  `,
  /** It is a thing, place, course or tradesperson that is recommended. */
  notPerson: `
    book|books|novel|film|series|podcast|episode|album|show|play|musical|course|training|webinar|conference|keynote|speaker|restaurant|pub|cafe|café|curry|pizza|beer|wine|hotel|campsite|cottage|walk|beach|museum|gallery|gym|app|website|blog|article|phone|car|hoover|air fryer|mattress|recipe|garage|vet|dentist|physio|plumber|electrician|builder|roofer|plasterer|tiler|decorator|joiner|gas engineer|boiler man|mechanic|hairdresser|barber|florist|bakery|butcher|photographer|gardener|window cleaner|locksmith|estate agent|solicitor|taxi|band|dj|cake|butchers|candidate for mp|councillor
  `,
} as const
