/** Turns of phrase for what must not be passed on, shown, taken, pretended or threatened. One phrase a line. */
export const matterClasses = {
  /** Strong obscenity and insults thrown at people, whoever they are. */
  obscene: `
    fuck, fucks, fucked, fucker, fuckers, fuckin, fucking, fuckwit, fuckwits, motherfucker, motherfucking, clusterfuck, fuckup, fucksake,
    cunt, cunts, cuntish, wanker, wankers, wank, tosser, tossers, twat, twats, bellend, bellends, bell end, knobhead, knobheads,
    knob head, dickhead, dickheads, dick head, prick, pricks, arsehole, arseholes, arse hole, asshole, assholes, bastard, bastards,
    shithead, shitheads, shithouse, shithole, bullshit, bullshitter, shit, shits, shitty, shite, shitshow, bitch, bitches, slag, slags,
    slut, sluts, slapper, slappers, whore, whores, cock, cockwomble, tit, tits, minge, gobshite, gobshites, shitbag, scumbag, scumbags,
    douche, douchebag, dipshit, bawbag, fud, fanny, knobber, knob, nonce, nonces, pissflaps, jizz, spunk`,
  /** Slurs. */
  slur: `
    paki, pakis, nigger, niggers, nigga, wog, wogs, coon, coons, chink, chinks, chinky, chinkies, gyppo, gyppos, pikey, pikeys, pikies,
    gypsies, gypos, tranny, trannies, faggot, faggots, fag, fags, dyke, dykes, poof, poofs, poofter, queers, batty boy, batty man, spastic,
    spastics, spaz, spacker, mong, mongs, retard, retards, retarded, raghead, ragheads, towelhead, kike, yid, yids, jock, taffy,
    half caste, coloureds, darkie, darkies, golliwog, shemale, cripple, cripples, schizo, psycho, mental case, window licker, window lickers`,
  /** A noun thrown at a person. */
  insult: `
    idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, halfwit, halfwits, dimwit, dimwits, muppet, muppets, numpty, numpties,
    pillock, pillocks, plonker, plonkers, clown, clowns, coward, cowards, scum, vermin, parasite, parasites, pig, pigs, cow, cows, old bag,
    old bat, old crow, old witch, old hag, old trout, hag, hags, witch, witches, snake, snakes, rat, rats, weasel, worm, creep, creeps,
    pervert, perverts, perv, pervs, thug, thugs, chav, chavs, loser, losers, thicko, thickos, dunce, dunces, prat, prats, git, gits,
    berk, wally, oaf, oafs, lard arse, fat cow, lazy cow, silly cow, stupid cow, daft cow, miserable cow, nasty cow, old cow, stuck up cow,
    bimbo, tart, tarts, trollop, doormat, snowflake, snowflakes, waste of space, waste of skin, waste of oxygen, liar, liars, bully, bullies,
    nutter, nutters, weirdo, weirdos, lunatic, cockwomble, walloper, eejit, eejits, gobshite, melt, wrongun, ratbag, sod, sods, rotter`,
  mild: `
    bloody, crap, crappy, damn, damned, dammit, arse, arsed, arses, bugger, buggered, buggers, buggery, sodding, sod off, sod it, bollocks,
    balls, bollocking, piss, pissed, pissed off, pissing, pee, feck, fecking, frigging, frickin, effing, flipping, hell, bleeding,
    omg, wtf, ffs, stfu, lmfao, af, tf, fml, jesus, christ, jesus christ, crikey, blimey, git, pillock, feral, sly`,
  group: `
    women, woman, men, girls, boys, females, males, muslims, jews, catholics, christians, hindus, sikhs, blacks, asians, indians, pakistanis,
    poles, polish, romanians, bulgarians, albanians, roma, gypsies, travellers, traveller, immigrants, migrants, foreigners, refugees,
    asylum seekers, arabs, africans, nigerians, somalis, chinese, japanese, turks, irish, scots, welsh, english, french, germans, gays,
    lesbians, trans, transgender, old people, pensioners, boomers, millennials, gen z, disabled, autistic, autistics, deaf, blind, blondes,
    single mums, single mothers, working mothers, mothers, people on benefits, brummies, scousers, essex girls, woman driver, women drivers,
    a woman in her thirties, at her age, at his age, over fifty, over 50, over sixty, over 60, that lot, those people, their sort, their kind`,
  /** Slurs that have no harmless use. */
  plainslur: `
    paki, pakis, nigger, niggers, wog, wogs, coons, chink, chinks, chinky, gyppo, gyppos, pikey, pikeys, pikies, trannies, faggot,
    faggots, poofter, spastic, spastics, spaz, mong, mongs, retard, retards, retarded, raghead, ragheads, towelhead, kike, darkie, darkies`,
  /** Groups that a sweeping remark discriminates against. */
  protectedgroup: `
    women, muslims, jews, catholics, hindus, sikhs, asians, indians, pakistanis, poles, romanians, bulgarians, albanians, gypsies, travellers,
    immigrants, migrants, foreigners, refugees, asylum seekers, arabs, africans, nigerians, somalis, turks, gays, lesbians, trans people, old people,
    pensioners, disabled people, autistics, single mums, single mothers, working mothers, women over 40, women over 50, women drivers, female drivers`,
  third: `
    he, she, hes, shes, him, her, his, hers, they, them, their, theyre, theirs, somebodys, someones, mate, mates`,
  mediaword: `
    photo, photos, pic, pics, picture, pictures, pictured, selfie, selfies, video, videos, vid, vids, clip, clips, footage, snap, snaps, snapped,
    photograph, photographs, photographed, filmed, recording, recorded, reel, reels, swipe, album, slideshow, livestream, live stream,
    screenshot, screenshots, screengrab, tagged, cover photo, profile pic, profile photo, profile picture, photo dump, boomerang`,
  kidsword: `
    kids, children, pupils, students, class, my class, year group, boys, girls, lads, reception, nursery, squad, cast, choir, team, group, leavers,
    faces, little ones, tutor group, form, my lot, babies, bairns, shepherds, angels, prom, sports day, nativity, assembly, school play, trip,
    residential, school trip, concert, production, graduation, awards, science fair, football team, netball team, world book day, disco, pgl`,
  press: `
    reporter, reporters, journalist, journalists, press, the press, newspaper, gazette, echo, mail, star, examiner, post, times, guardian, telegraph, sun,
    mirror, chronicle, herald, argus, advertiser, observer, courier, evening news, bbc, itv, sky news, radio, radio leeds, local radio, look north,
    granada reports, midlands today, spotlight, points west, tes, schools week, news desk, newsdesk, news team, editor, interview, documentary, podcast`,
  document: `
    logo, logos, badge, crest, branding, brand, slogan, motto, letterhead, letterheads, headed paper, prospectus, newsletter, newsletters, bulletin,
    staff bulletin, policy, policies, handbook, staff handbook, scheme, schemes, schemes of work, scheme of work, curriculum folder, assessments,
    booklets, resources, powerpoint, powerpoints, slides, template, templates, letter, memo, email, all staff email, intranet, sharepoint, shared drive,
    drive link, teams chat, website, web site, official page, facebook page, school page, trust page, school account, twitter feed, page, banner,
    school photo, school photos, official photos, drone shot, drone footage, jingle, uniform design, spreadsheet, risk assessment, phonics folder, reading books`,
  condition: `
    adhd, autism, autistic, asd, dyslexic, dyslexia, dyspraxic, send, sen, ehcp, epilepsy, epileptic, diabetes, diabetic, asthma, cancer, tumour, lump, scan,
    chemo, leukaemia, depression, anxiety, breakdown, stress, signed off, nerves, pregnant, pregnancy, miscarriage, miscarried, ivf, menopause, hysterectomy,
    affair, divorce, divorcing, separated, in care, foster care, fostered, fosterer, social worker, social services, social workers, lac, adopted, refuge,
    domestic violence, custody, restraining order, prison, inside, drink problem, drinking, alcoholic, rehab, overdose, self harm, self harming, selective mutism,
    tourettes, eating disorder, anorexic, hiv, chickenpox, nits, headlice, worms, scabies, wets, bed wetting, asylum, visa, immigration, deported, home office,
    free school meals, fsm, pupil premium, on benefits, evicted, homeless, bankrupt, debt, bailiffs, payslip, salary, pay grade, wages, medication, ritalin, bruises`,
  process: `
    grievance, disciplinary, disciplinaries, investigation, investigated, investigating, suspended, suspension, gross misconduct, misconduct, capability,
    capability policy, hearing, tribunal, settlement, settlement agreement, nda, non disclosure, lado, dbs, safeguarding referral, safeguarding concern,
    safeguarding, referral, cpoms, child protection, disclosure, disclosed, excluded, exclusion, exclusions, permanently excluded, perm ex, expelled, kicked out,
    managed move, redundancy, redundancies, redundant, restructure, restructuring, consultation, job cuts, posts going, cuts, budget, deficit, reserves, overspend,
    merger, merging, takeover, contract, contracts, tender, retender, pay talks, pay offer, payout, headship interviews, shortlist, appointment panel, complaint,
    complaints, formal complaint, data breach, breach, hacked, lost laptop, memory stick, usb stick, password, passwords, passcode, door code, gate code, keycode,
    key code, alarm code, wifi password, wifi code, lockdown code, keypad, fob, ofsted call, the call, the phone call, two days notice, inspection, inspectors,
    outcome, judgement, provisional grade, requires improvement, inadequate, exam paper, mock paper, mark scheme, test papers, sats paper, leaked, admissions, waiting list,
    accident, incident, ambulance, police, fire, asbestos, legionella, theft, stolen, missing money, fraud, petty cash, closing, closure, confidential, governors minutes, minutes,
    leadership meeting, slt meeting, board meeting, strike ballot, resignation, resigning, handed notice, notice in`,
} as const

export const matterPhrases = {
  /** Sounds like a threat and is care: of one's back, of one's step. */
  careCue: `
    watch|mind your|ur|yer back|backs|step|head|fingers lifting|moving|carrying|getting|climbing|picking|shifting|with
  `,
  /** An insult that is plainly thrown at somebody. */
  hurled: `
    you|u|ye|hes|shes|youre|ur|theyre|theyr|is|are|was|were|be|such|what|absolute|total|utter|complete|proper|right|bunch of? a|an|the|of|bunch|pack|such|like|complete|total|absolute? _? @insult
    you|u|ye _? @insult
    our|my|that|the|this|some|those|these|which|every _? @insult in|at|on|who|is|are|has|have|needs
    @insult
  `,
  /** The same, aimed at somebody else than the author. */
  thrown: `
    you|u|hes|shes|theyre|youre|he|she|they|mp|ref|minister|boss|head|manager|council|government is|are|was|were? all? a|an|such|the|right|total|complete|absolute|utter|bunch|of? an|a|of|bunch|absolute? @insult
    @leader|@colleague|@boss|@parent is|are|was|were a|an|total|complete|absolute|utter|such? a|an? @insult
    bunch|pack|load|shower of @insult
    what an|a absolute|total|complete|utter? @insult that|he|she|they
    you absolute|total|complete|utter|stupid|lazy|daft|miserable? @insult
    absolute|total|utter|complete @insult
  `,
  /** Of oneself. */
  self: `
    i am|was|feel|felt
    im|ive
    what an|a @insult i|am|me
    me ..? @insult
  `,
  /** A sweeping word about a group of people. */
  plainlySweeping: `
    @protectedgroup ..? cant|cannot|shouldnt|dont|ruin|stink|smell|lie|steal|breed|belong
    @protectedgroup get|gets every|all|everything
    @protectedgroup should not|be|go|stay|stick|never
    never trust|hire|employ @protectedgroup
  `,
  sweeping: `
    @group are|cant|cannot|dont|shouldnt|should|belong|always|never|all|every|just|make|is|would|will|need|couldnt|ruin|want|like
    @group ... cant|should|shouldnt|always|never|all|every|born|wont|back
    all|every|typical|bloody|these|those|only|just|usual @group
    no offence but
    go back where|to
    not being racist|sexist|funny but
    in my day
    say no more
    whole nation|lot of them
    every one of them
    ought to be|go home
    too old|young|fat|foreign to
  `,
  photoCue: `
    going live from|at
    live ..? stream|streaming|from ... @kidsword
    @mediaword of|from|with ... @kidsword
    @mediaword ... @yeargroup
    @yeargroup ... @mediaword
    @kidsword ... @mediaword
    look at our|my|these|those|them|their ... faces|lot|kids|class|little|gang
    look at their|those|them faces
    filmed from
    @mediaword at|from|in school|work|the hall|assembly|my classroom
    sneaky @mediaword
    heres my|our|the class|lot|form|team|squad|cast
    second|third|last|first @mediaword
    in|of the|my|this photo|pic|picture|video|clip
    uploaded|posting|posted|sharing|shared|put the|our|my|some|a ..? @mediaword
    thats @person on|in|at|with
    posing|modelling|grinning|dressed
  `,
  materialCue: `
    screenshot|screenshots|screengrab|photo|pic|copy of|from ... @document|school|trust
    nicked|pinched|stole|stolen|borrowed|borrowing|lifted|swiped|took|taken|saved|downloaded|ripped|robbed|copied|grabbed|reposting|reposted|cropped|used|using|stuck|put|whacked|slapped ... off|from|of|on ... school|trust|academy|@academy|@document|page|website
    our|the|schools|trusts|academys|school|trust|academy|@academy ..? logo|badge|crest|slogan|motto|letterhead|branding|letterheads
    whole|entire|full|all of? .. @document
    selling|sell|send|sending|share|sharing|flog|flogging|upload|uploading|dm|ping|pinging|giving|got|have ..? our|the|my|schools|trusts|whole|full|school|trust|@academy ... @document
    @academy ... @document
    @document ... @academy
    property of
    off the school|trust|staff|shared
    staff bulletin|handbook|drive|intranet
  `,
  officialCue: `
    trust|school|academy policy that|is|states
    trusts|schools|academys position|view|policy|stance|line is|on|remains
    apologise|apologises|apologies to residents|parents|families|neighbours|anyone|all
    as a school|trust|academy we
    going|be|was on air|telly|the radio|the news|record
    @press ... want|wants|wanted|asked|messaged|rang|emailed a|for|me
    chatting|talking|speaking|spoke|chatted to|with the? @press
    speaking as the
    on behalf of
    we at|here at @academy
    here at @academy
    at @academy we
    we are|were pleased|proud|delighted|excited|sorry|happy|saddened|thrilled to announce|welcome|confirm|share|inform|report|say|invite
    official|statement|announcement|notice|reminder|update|press release from|on|regarding|for
    a statement from
    statement on behalf
    official|important|polite|urgent notice|announcement|statement|update|reminder
    school|academy|site|nursery|@academy|gates|office|reception is|are|will|remains|be .. closed|shut|open|cancelled|back
    school closed
    closed tomorrow|today|monday|until
    please be|note|ensure|remember|contact|check|direct|email|ring|collect|share that|your|the|to|with
    dear parents|families|all|carers|parent
    parents|families and carers
    we do not tolerate|comment|accept
    we take ... seriously
    we can|would confirm|like
    speaking for|as @academy|the school|the trust|our|head
    i speak for
    on record
    happy|glad|willing|free to talk|speak|comment|chat|be|give|go|answer ... quoted|interviewed|press|record|about|story
    @press ... happy|talk|speak|tell|ring|call|dm|statement|comment|quote
    happy|talk|speak|tell|ring|call|dm|statement|comment|quote ... @press
    you can quote|use me|my
    quote me
    give|gave|giving|given you|them|the a|an statement|quote|interview|comment|story
    come to me
    we are|were hiring|recruiting
    join our|us team|at
    our policy is|states|on
    it is our policy
    kind regards
    for and on behalf
    the trust|school|academy wishes|would like|regrets|apologises|is committed|will not|has taken|can confirm|takes
  `,
  pretendCue: `
    as a|an ..? mum|dad|parent|nan|grandparent|resident|neighbour|taxpayer|customer|governor|pupil|student|member ... nobody|they|dont|no|little|if
    posing|posting|commenting|writing|signed|signing|reviewing|logged|pretending|pretend|pretended|claiming|said|told|telling|put|say|saying ..? as|to be|i|its|that|a|an|was|am|were ... parent|mum|dad|nan|grandma|grandmother|grandad|resident|local|neighbour|customer|pupil|student|expert|head|deputy|qualified|supplier|retired|somebody|someone|journalist|ofsted
    fake|second|sock|dummy|burner|anonymous|another|made|spare|secret account|profile|page|review|reviews|name|login|tinder|mum|dad
    under|using a|my|another|different|false|made|married|maiden|sisters|husbands|mums|fake|nans ..? name|login|account
    five|5|one|1 star|stars|star ... review|google|tripadvisor|school|academy|@academy
    left|leaving|leave|wrote|writing|posted|put|given|giving|gave ..? five|5|one|1|a|glowing|lovely|another star|stars|review|reviews
    nobody|no one|noone|not one of them|none of them|they .. knows|know|clocked|twigged|suspects|realises|idea|checks|check|find|clue|clock
    nobody|noone|who will|would|ever|needs|is|has know|check|checking|checks|guess|twig|clock
    dont let on
    say|saying nothing
    keep my cover
    blow my cover
    undercover
    catfish|catfishing
    put .. on my profile|cv|application|linkedin
    im not|never was but|though|really|actually
    i say|said|told|tell people|them|everyone|him|her im|i|that
    as if i|im|were|was
    i never|didnt have|had|did|do
    cant|couldnt have them|anyone|people|folk|parents knowing|know|working|finding
  `,
  threatCue: `
    watch your|ur|yer back|step|mouth|tongue
    better watch|hope|keep|pray|think|remember|be
    youll|you will|you'll|ull|yous regret|wish|pay|find|see|be sorry|get|know
    i know where|what|which you|u|ye|your
    see you|u outside
    wait|waiting for|till|until|at you|u|her|him|his|the
    be waiting
    say it|that to my face
    nobody|no one|noone|none of us|dont|do not|everyone|everybody|lets all|we all|all ... sit|speak|talk|invite|add|reply|tell|like|stand|wants|want|eat|swap|look|help|ignore|blank|block|report|move|go|pile|comment|share
    nobody|no one likes|wants|can|could|would|is|will stand|you|u|ye|bear|sit|miss|speak
    give|make her|him|them|you the|life|his|their hell|cold|silent|misery|shoulder|treatment
    make your|his|her|their life
    start looking for
    pile|piling|pile on on|in
    lets|let make|see|get|all|show|him|her trend|how|him|her|cry|sacked|out
    do not|dont|not invite|tell|add|include|let|speak|sit ..? her|him|them|@person
    minus|except|bar @person
    shell|hell|he|she|they get|take the hint|message
    you know what happens
    last warning
    ill|i will|im gonna|going|gonna ... you|her|him|your|his|face|teeth|legs|neck|tyres|car|tell|end|ruin|finish|swing
    your|her|his days are|is numbered
    count|counting your|her|his days
    were|we|everyone|everybody|we all ..? laugh|laughing|laughs|hate|hates at|you|behind
    put in for a transfer
    do yourself|us|everyone a favour
    keep|carry talking|walking|it|on
    grass|grasses|snitch|snitches|snitching
    kick off|head in
    smash|batter|punch|slap|hit|kill|deck|throttle|strangle|run over you|him|her|his|your|them|@person
    i dare you
    say goodbye
    or else
  `,
  privateCue: `
    number|no is|off|on|if|for ... @number
    lives|live|living at|in|on|over|near|round|with ... @number|road|street|close|avenue|flat|lane|drive|her|his|foster|nan|gran|grandparents
    address is
    @number _ street|road|close|avenue|lane|drive|way|terrace|crescent|grove|gardens|st|rd|ave
    born|birthday|dob on|is|@number
    date of birth
    ni|national insurance number
    is|was|been|being|hes|shes|theyre|got|has|have|with|had|having ... @condition
    signed|been|off off|work|sick|with ... @condition|back|stress|nerves|christmas|weeks|months
    off with|sick|long
    her|his|their mum|dad|mother|father|mom|nan|boyfriend|stepdad|husband|wife|marriage is|has|was|left|died|drinks|in|got|s
    got|scored|predicted|getting|achieved|gets ... out of|in his|her|percent|grade|level|a
    attendance is|of|at|@number
    attendance
    on @number grand|k|quid|pounds|thousand
    paid|earns|earning|salary|on ... grand|k|thousand|hour|scale|point|more than me
    behind on her|his|their rent|mortgage|fees|dinner
    dinner money
  `,
  secretCue: `
    code is|s|now|changed|for|@number
    codes @number
    you didnt|never hear|get|see|saw it|this|that? from|off me?
    didnt hear|get it|this from|off me
    keep|between this|it|us to|quiet|yourself|ourselves|till|until|you
    just between us
    between you and me
    not|isnt|hasnt public|common|official|gone|been|announced|told|out|supposed|meant|allowed yet|knowledge|to|parents|out
    dont|do not|pls dont|please dont|cant ..? tell|share|post|repeat|screenshot|say|pass anyone|this|it|anybody|on
    not|isnt|hasnt|havent ... told|gone|out|public|announced ... yet|parents|staff
    say nothing
    off the record
    im not meant|supposed to
    i shouldnt|should not be|really|say|tell
    ofsted ... tomorrow|in|coming|rang|called|phoned|call|monday|tuesday|wednesday|thursday|due|week|here|are|got
    theyre|they are|were|been in tomorrow|on|mon|tues|weds|thurs|monday|tuesday|wednesday
    @number|two|three|four|five|six|seven|eight|nine|ten|dozen ..? jobs|posts|tas|staff|redundancies|of us going|go|to go|gone|cut|lost|being|at
    we were told|called
    told us|staff in|at|on
    the call|phone has|came|come|rings|went
    paper|papers|question|questions|mock|exam is|early|on|before|comes|answers
    answers|questions to the|for
  `,
  tellingCue: `
    apparently
    i heard
    i seen|saw the
    ive seen the
    have you|yow|ye heard
    guess who
    rumour
  `,
} as const
