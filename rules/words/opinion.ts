/** Words and turns of phrase that belittle, blame or mock. */
export const opinionClasses = {
  /** Unkind of a person, a group or a place, whatever the company. */
  harsh: `
    useless, hopeless, pathetic, incompetent, clueless, lazy, bone idle, idle, workshy, rude, ignorant, arrogant, pompous, smug,
    spineless, gutless, toothless, heartless, thoughtless, brainless, mindless, gormless, witless, charmless, joyless,
    vile, vicious, nasty, spiteful, toxic, poisonous, bitchy, two faced, two-faced, sly, slimy, sneaky, snide, creepy,
    dishonest, corrupt, crooked, bent, disgraceful, disgusting, shameful, shocking, appalling, atrocious, abysmal, dreadful,
    awful, terrible, horrendous, horrible, diabolical, dire, woeful, laughable, ridiculous, farcical, embarrassing,
    an embarrassment, a disgrace, a joke, a shambles, a farce, a circus, a mess, a waste of space, a waste of oxygen,
    waste of space, waste of oxygen, waste of money, waste of time, out of their depth, out of her depth, out of his depth,
    out of depth, out of touch, not fit, unfit, unprofessional, disorganised, shambolic, chaotic, inept, inadequate,
    amateur, amateurish, amateurs, feral, thick, dense, dim, thick as mince, thick as, stupid, dumb, brain dead, braindead,
    moronic, idiotic, delusional, deluded, unhinged, entitled, ungrateful, scruffy, filthy, grubby, stinking, scum, scummy,
    rotten, crap, crappy, rubbish, garbage, trash, bobbins, pants, gash, shite, dogshit, bullies, bully, bullying, liar, liars,
    lying, hypocrite, hypocrites, hypocritical, coward, cowards, cowardly, snake, snakes, witch, dragon, dinosaur, tyrant,
    dictator, control freak, micromanager, micromanagers, jobsworth, jobsworths, clown, clowns, clown show, muppet, muppets,
    numpty, numpties, idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, dimwit, halfwit, halfwits, plonker,
    wally, pillock, prat, twit, div, divs, dope, melt, wet wipe, wet lettuce, oxygen thief, oxygen thieves, old bag, old bat,
    cow, moo, trout, old trout, windbag, gasbag, busybody, busybodies, gossip, gossips, skiver, skivers, slacker, slackers,
    shirker, shirkers, cowboys, cowboy, crooks, parasites, leeches, snowflakes, monsters, brats, brat, horrors, animals,
    little shits, gobby, gobshite, mouthy, mardy, workshy, tight fisted, tightwads, penny pinching, money grabbing,
    cold hearted, two bit, tin pot, tinpot, gaslighting, gaslight, gaslights, sexist, racist, incapable, negligent,
    neglectful, careless, sloppy, slapdash, shoddy, inedible, grim, rank, minging, manky, overpaid, overrated, talentless,
    worst, worse than useless, dire, feckless, vindictive, petty, manipulative, deceitful, ruthless, patronising,
    condescending, insufferable, unbearable, odious, obnoxious, failing, failed, wet, drippy, chocolate teapot, chocolate fireguard`,
  /** Unkind in context: strong grumbles that ask for a target to count. */
  sour: `
    joke, shambles, farce, disgrace, circus, embarrassment, nightmare, mess, chaos, madness, insane, insulting, insult, unfair,
    pointless, worthless, hate, loathe, despise, detest, cant stand, cant bear, cant abide, cannot stand, sick of, sick to death,
    fed up, had enough, had it up to here, sick and tired, blame, blames, moan, moaning, moaners, whinge, whinging, whingers,
    complain, complaining, excuse, excuses, bluff, bluffer, bluffing, blagger, blagging, favourites, favourite, favouritism,
    pet, pets, clique, cliquey, cliques, bitching, backstabbing, backstabbers, back stabbing, sniping, swan, swans, swanning,
    swanned, preen, preening, bleat, bleating, witter, wittering, drone, droned, droning, waffle, waffling, ignored, ignores,
    ignoring, ignore, lied, lies, lie, steal, steals, stole, nicks, fiddling, fiddle, fiddles, hides, hiding, skive, skives,
    skiving, dodges, dodging, dodge, mess up, messed up, screwed up, cocked up, bungled, botched, ruined, ruining, ruins,
    fail, fails, fob, fobbed, cheated, conned, ripped off, rip off, con, bullied, bullies, humiliated, undermined, undermines`,
  deed: `
    organise, organize, run, manage, lead, teach, spell, count, control, plan, read, write, cook, drive, park, find, name,
    tell, make, boil, tie, lift, open, pour, fight, hold, keep, keep order, clean, be bothered, be trusted, trust, care less, give a toss,
    lead a, handle, cope, add up, use, change, plug, turn, remember, answer, reply, spot, recognise, pick, put, get, do,
    catch, see, listen, decide, communicate, hit, string, supervise, sort, parent, raise, bring up, feed, wash, dress`,
  /** Standing in for people that the writer will not name. */
  veiled: `
    some people, certain people, certain someone, a certain someone, someone, somebody, certain individuals, some individuals,
    certain members, some members, some of them, some of us, certain colleagues, some colleagues, a certain person,
    certain person, same person, the same person, same people, the same people, the same two, same faces, the ones who,
    the one who, the person who, the people who, those who, people who, whoever, anyone who, no names, naming no names,
    mentioning no names, not naming names, you know who, you know who you are, they know who they are, whichever genius,
    which genius, what genius, genius, geniuses, brains trust, bright spark, bright sparks, clever clogs, his lordship,
    her ladyship, her majesty, her highness, lady muck, lord muck, madam, golden boy, golden girl, teachers pet, wonder boy,
    our glorious leader, glorious leader, dear leader, glorious leaders, fearless leader, our fearless leader`,
} as const

export const opinionPhrases = {
  cannot: `
    couldnt|cant|cannot|wouldnt|couldn't ..? @deed
    could|can not ..? @deed
    couldnt|cant be arsed|bothered|trusted
    not fit to run|teach|lead|manage
    incapable of
    no idea|clue how|what|who|where
    havent|hasnt|hasn't|havent|have|has|got|without not? a|the clue|foggiest|faintest
    hasnt|havent|aint got a clue|foggiest|faintest|brain|spine|backbone
    without a clue
    wouldnt|dont|doesnt|didnt know ..? @place|classroom|teaching|class|child|children|kids|a|an|one|what|how|whether|which|where
    wouldnt know ...
    wouldnt last
    wouldnt trust
    wouldnt let ... near
    wouldnt have him|her|them near
    shouldnt be allowed|let|left|near|teaching|working|running|leading|in
    shouldnt|shouldnt of|have bothered having|kids
    never should have
    how he|she|they ..? got|get|gets|kept|keeps|still|became|is|are ..? job|head|role|headship|post|promoted|qualified
    how ..? still employed|in|has
    needs|need|want|wants to retire|resign|go|wake|grow|sack|sacking|locking|shooting
    want|wants locking up
  `,
  idleness: `
    hasnt|havent|never|not|aint done|lifted|planned|marked|taught|set|seen|met|read|looked|answered|replied|turned|covered|picked ... since|once|yet|finger|day|in
    not|never done a stroke
    never|hasnt lifted|lift|lifts a finger
    doesnt|dont|didnt lift a finger
    never|not once saw|seen|see|marks|mark|does|do|plans|turns|answers|replies|thanks|listens|shows|bothers
    conveniently ...
    conspicuous by absence
    nowhere to be seen|found
    always|forever|constantly off|sick|late|poorly|busy|moaning|missing|hiding|on ...
    sat|sits|sitting|hides|hiding|swans|swanning|swan in|into|about|around|off|round ..? office|desk|car|door|coffee|staffroom|late|nine|half
    door shut|closed
    tucked up in bed
    first out the|of door|gate|car
    allergic to
    on another planet
    cant be bothered
    doing nothing|naff|sod|bugger|jack all?
    does|do|did nothing|naff|sod|bugger|jack|nowt|sweet fa all?
    rest of us do|carried|carry|pick|picking|left|end|are|get ...
    carried him|her|them
    paid|wages|salary|money|pay to|for ..? nothing|nowt|sit|sitting
  `,
  contempt: `
    what a|an _? @harsh|joke|shambles|farce|disgrace|circus|mess|waste|state|clown|plank
    absolute|total|utter|complete|proper|pure|right|real _? joke|shambles|farce|disgrace|circus|mess|waste|clown|muppet|nightmare|witch|embarrassment|jobsworth|jobsworths|joker|jokers|shower
    bunch|shower|pack|load|set|group of _? @harsh
    bunch|shower of
    lot|lots of them|you|em @harsh?
    snouts in the trough
    nose|noses in the trough
    jobs for the boys
    face like a
    like talking to a
    like a headless|wet|broken
    couldnt give a
    doesnt|dont|didnt|do|does not? give a toss|damn|monkeys|hoot
    doesnt|dont care about
    dont|doesnt care
    thinks|think|reckons|reckon ..? god's|gods gift|above|better|special|royalty
    thinks|think he|shes|theyre|she|they is|are god|above|better|special|royalty|queen
    loves|love|likes|like the sound of
    power trip
    on a? power trip
    ego|egos
    up own|their|her|his own? backside|arse|bum
    kissing|licking|brown nosing|sucking up
    who does he|she|they think
    makes my skin crawl
    cant stand
    bad|worst|worse|terrible|awful|dreadful|shocking|poor|poorly|badly|rubbish|appalling manners|teacher|teachers|teaching|boss|bosses|head|leader|leaders|leadership|management|parent|parents|parenting|class|run|managed|attitude|behaviour|communication|service|food|school|place|company
    worst .. ever|ive|i|we
    couldnt run a
    not worth the
    run|running|ran ..? into the ground
    race to the bottom
    care|cares more about
    all|only about the money|image|spreadsheet|numbers|bonus|ego
    treated|treat|treats|treating us|me|staff|them|people|you ..? dirt|rubbish|crap|something|children|badly|slaves|mugs
    taking|takes|take the mick|mickey|biscuit|piss
    not|hardly|barely|scarcely the sharpest|brightest
    sharpest tool|knife
    lights are on
    two short planks
    could do her|his|their job
    dont|doesnt deserve
    got|gets|getting away with
    blind|deaf as
    no wonder
    cant|couldnt believe ..? paid|employed|qualified|allowed
    throw|threw|thrown under the bus
    lie like
    waste of
    held together with|by
    falling apart
    going|gone downhill|backwards|to the dogs
    sinking ship
    drag|dragged|dragging their|his|her feet
    stabs|stabbed|stab ..? back
  `,
  /** Praise that is none. */
  sarcasm: `
    funny how
    funny that
    strange|odd|curious|amazing|interesting how
    surprise surprise
    shock horror
    must be nice
    nice for some
    alright|all right for some
    well done|thanks|thank you|cheers|congrats|congratulations|bravo|round of applause|slow clap|hats off|shout out to|for whoever|whichever|the|our|nothing genius|geniuses|brains|bright
    thanks|cheers|ta for nothing
    slow clap
    round of applause
    give that|them|him|her man|woman|a medal
    as always|usual|per|ever
    bless her|him|them
    bless their cotton
    for once
    i see
    god|heaven|lord|gawd|jesus|lord help|forbid us|them
    god help us|them|the
    future prime minister
    no rush
    dont all rush
    couldnt make it up
    you|u couldnt|cant make it up
    in their|his|her|all infinite|wisdom
    such leadership|vision
    visionary
    what could|can possibly go wrong
    bet they|he|she
    heaven forbid
    let me guess
    apparently
    so called
    if only
    imagine my
    world class
  `,
  /** Takes a judgement back: what follows in the same clause does not count. */
  negation: `
    isnt|arent|wasnt|werent|aint|never|hardly|not|nobody|nothing|no|without|doesnt|dont|didnt
    far from
    anything but
    is|are|was|were not
  `,
} as const
