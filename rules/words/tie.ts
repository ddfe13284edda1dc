/** What shows that the author works, worked or will work somewhere; and what only sounds so. One phrase a line. */
export const tieClasses = {
  workverb: `
    work, works, working, worked, teach, teaches, teaching, taught, clean, cleaning, cleaned, cook, cooking, cooked,
    volunteer, volunteering, volunteered, govern, invigilate, invigilating, invigilated, lead, leading, led, train,
    training, trained, coach, coaching, coached, manage, managing, managed, line manage, line managed, line managing,
    run, running, ran, cover, covering, covered, cater, temp, temped, temping, caretake, qualified, serve, serving, served,
    tutor, mentor, mentored, joined, started, start, begin, began, applied, employed, based, appointed, retired, resigned,
    quit, left, leaving, contracted, on placement, on supply, on reception, on duty, on shift, on site`,
  workgroup: `
    class, classes, classroom, tutor group, form, form group, department, dept, team, colleagues, colleague, mentor,
    line manager, placement, year group, ta, tas, pupils, students, staff, kitchen, kitchens, office, corridor, timetable,
    reception class, job share, trainee, trainees, lessons, contract, set, sets, lot, tutees, head, governors`,
  duration: `
    years, yrs, months, terms, year, term, weeks, decades, decade, days`,
}

export const tiePhrases = {
  /** A workplace that readers can place, called the author's own. */
  ownSchool: `
    my|our _? @place
    my|our _? _? school|academy|trust
    our _? @leader
    my _? headteacher|headteachers|slt|smt|governors|principal
    my _? head teacher
    my deputy|assistant head|headteacher|principal
    my chair of governors
    my head has|said|told|asked|let|wants|wanted|called|emailed|just|rang
    my chair|vice chair of governors
    our _? head
    our heads
    our deputy
    our deputies
    our kids and our head
    school|academy|primary|secondary where i @workverb
    school|academy|primary|secondary where ive @workverb
    school|academy|primary|secondary where im
    school|academy|primary|secondary that? i am|was? @workverb at|in|for
    school|academy|primary|secondary that? ive @workverb at|in|for
    at work in|at the school
    at work in|at school office
    all of us at school
    we at school|academy
    email me at school
    my space|desk|pigeonhole|locker in|at the school|academy
    staff of my school
    our brand? new? multi academy trust
    the school|academy|trust i @workverb for|at|in
    the school|academy|trust i @workverb
    the school|trust that employs me
    the school|trust that pays me
    us at school|academy
    here at school we
  `,
  /** Sounds like the author's own school and is not: idioms, schooldays, the body's head, trust as a feeling. */
  notOwnSchool: `
    my|our @kin @place
    my|our old|first school|primary|academy|secondary
    my|our school days|friend|friends|mate|mates|pal|pals|reunion|uniform|run|holidays|shoes|tie|report|reports|years
    my|our schooldays
    my|our primary concern|reason|school days|aim|goal|focus|care
    my|our secondary concern|aim
    my|our trust in
    our head of state|gardener|gasket|chef|coach|count|lights|lamp|torch|start|space|nurse|office
    our head gasket|gardener|chef|coach|office|waiter
    our head is|are pounding|spinning
    my|our sunday|dance|driving|riding|swim|swimming|cookery|ballet|language|drama school
    old school
    my|our mat|mats and|is|for
    my yoga mat
    our heads down|together|up|in|above|off
    our principal dancer|investigator|concern|reason
    our leaders
    our deputy prime|mayor|pm|leader
    my|our school of thought
    our trust fund
    hospital|canal|wildlife|nhs|national|brain trust
    our hospital|canal|wildlife|nhs|national|wildlife trust
  `,
  /** The author as worker, without naming where. Beside a named academy it is an affiliation. */
  workTie: `
    i @workverb at|in|for|there|here|with|on|alongside
    i @workverb
    i _ @workverb at|in|for|there|here|alongside
    ive _? @workverb at|in|for|there|here|with|on|alongside
    ive been their|the|a|an @role
    ive been there|here|at|with|on ...? @duration
    been there|here .. @duration
    im _? @workverb at|in|for|there|here|with|on
    i was|am @workverb at|in|for|there|here|with|on
    ill be @workverb|joining|starting
    i will be @workverb|joining|starting
    im|am|was|being the|a|an|their|your|one _? _? @role
    im @role
    ive @workverb
    ive got|had|given you|them|us|it .. @number|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty @duration
    as a|an|the|their|your|one _? _? @role
    as @role
    as one of the staff|team|tas|teachers|governors|cleaners|cooks|cover
    as a member of staff|the team
    member of staff here
    @role here
    my|our _? @workgroup
    my|our _? year|yr|y @number
    my|our _? @yeargroup
    my|our reception|nursery lot|class
    on the staff|payroll
    on shift
    i was|am|will|been? on the picket
    joining|join|rejoin you all|as
    join us
    joined us
    with us
    im|were|weve joining|hiring|recruiting|after|appointing
    delighted|thrilled|proud|excited|happy|pleased to be? join|joining|announce|share
    proud to be? on|in|part your|of|the the? team
    my|our? first|last|final|second|third day|week|term|year|half as|at|with|back
    first|last|final day|week|term|year as|at|with|back
    day|week|term|year one|two|three as|at
    back in on? monday|tomorrow
    i start|begin|finish|leave|join
    im starting|leaving|joining|retiring|finishing|moving
    my new|old|last|next? role|job|post|position|manager|boss|colleagues
    ive been appointed|promoted|offered
    have been appointed
    i have been appointed
    i got|get the job
    i am|was appointed
    we|weve had|have|ever|all|never|always|take|do|are|will|can|need|run|welcome|got|were
    here at
    i|ill process|order|open|lock|unlock|drive|cook|mop|serve|type|print|file|chair|sit|keep|teach|mark|supervise|have ...
    worked there|here
    working here|there|alongside
    my time|years|placement|interview|trial|probation|training|apprenticeship|notice|p45|contract|shift|shifts|hours|wages|payslip at|in|with
    eight|seven|six|five|four|three|two|ten|nine|eleven|twelve|fifteen|twenty|thirty|@number @duration at|with|in|for|here|there|on|teaching|working
    leaving .. after
    i|ive sat|sit on the interview|governing
    i|ive interviewed
    a colleague|governor alongside me
    where i @workverb|sit|clean|teach|work
    invigilating
    from where i sit in the
    mentored him|her|them
    i line|mentored|managed|supervised|trained
    sent us|me
    let us have
    i|ive had him|her|them in|for|with
  `,
  /** Where the author works, without a name that readers could place. */
  insider: `
    our|my _? staffroom|office|department|dept|corridor|kitchen|canteen|building|faculty|place|workplace|site|team|reception|library|lab|labs|block|dinner hall|bulletin|timetable
    our|my staff room
    the staffroom|staff room
    this place
    at our place
    at work
    in our|this building
    my|our _? class|classes|classroom|tutor group|form|lessons|set|sets|kids at school|timetable
    my|our _? @yeargroup
    my|our _? year|yr|y @number
    my|our _? @colleague
    my|our _? @pupil
    our kids
  `,
  /** The employer, by a name that only its people use so. */
  theTrust: `
    the trust
    trust have|has|spent|spends|wants|want|says|said|bought|told
    our|this current|new|old|last? trust|mat
    central services|team
    head office
    the mat
    my|our current|new|old|last head
  `,
  /** Where the draft plays when not at the author's school: on a screen, a pitch, a ward, a bus, another school. */
  elsewhere: `
    film|films|movie|movies|telly|tv|television|series|episode|episodes|season|rewatch|rewatched|rewatching|sitcom|soap|netflix|iplayer|bbc1|itv|box set|boxset|binge|binged|character|characters|villain|novel|audiobook|trailer
    waterloo road
    bad education
    teachers on channel
    ref|referee|match|striker|keeper|goalkeeper|defending|midfield|penalty|offside|fixture|league|relegated|relegation|promotion|derby|wickets|innings|scrum|halftime|transfer window|away end|season ticket
    premier league
    hospital|hospice|ward|surgery|gp|dentist|nhs|council tax|airport|airline|flight|trains|train|bus stop|rail|station platform|m6|m1|a46|motorway|garage|boiler|landlord|letting agent|lettings agent|broadband|parcel|courier|hotel|restaurant|pub|takeaway|wedding
    hospital|canal|woodland|wildlife|national|housing|ambulance trust
    my|our|his|her @kin school|schools|teacher|teachers|headteacher|nursery
    caretaker manager
    driving instructor|school|test
    sunday league|school
    spin|yoga|pilates|zumba|gym|dance|swimming class|classes|teacher|instructor
    chancellor|prime minister|minister|mp|mps|tories|labour|reform|government|westminster|parliament|pmqs|budget day
  `,
  /** The author as a parent, once a pupil, or a passer-by. */
  otherTie: `
    my|our _? @kin school|schools|academy|class|teacher|teachers|head|headteacher|nursery|primary|secondary|ta
    my|our @kin go|goes|went|attend|attends|attended|is|are|started|starts|start at|to|in|there
    my|our two|three|kids|children|boys|girls _? go|went|attend|started|love
    my|our @kin _ school|academy
    @kin at @academy
    as a _? mum|dad|parent|nan|grandparent|grandad|gran
    as his|her|their mum|dad|mother|father|parent
    as parents
    mum|dad|parent|nan|gran of|to two|three|four|a|one
    i went to|there
    i was|were a pupil|student|prefect
    went to ..? myself
    where i went to school
    when i was at|in school
    class of @number
    i left school
    ex|former|old pupil|student
    my old school|primary|teacher|headteacher
    proud mum|dad|nan|grandad|gran|parent|auntie|uncle|mam|mom
    my|our|the|his|her kids school|schools
    childs school
    kids school
    son|daughter|sons|daughters school
    mine|ours goes|go|is|are|started|starts
    my school days
    at school we
    back when i was
  `,
} as const
