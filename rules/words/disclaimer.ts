/** Saying whose views they are. `views` and `ofTheTrust` meet in one sentence, or in the next one. */
export const disclaimerPhrases = {
  /** Says that the views are not the Trust's, employer's or school's: counts. */
  disclaimer: `
    view|views|opinion|opinions|thoughts|tweets|posts|comments|words|anything|nothing|everything|post|opinion|this|these|it|rt|rts|take|takes ... not|dont|doesnt|arent|isnt|nor|never|nothing|cant|wont ... @employer
    not|dont|doesnt|arent|isnt|never ... view|views|opinion|opinions|position|line|thoughts|voice ... @employer
    views|opinions|thoughts|words|opinion|view are|is? mine|own|personal|my ... not @employer
    mine not @employer
    mine and not @employer
    mine alone ... not|nor|never ... @employer
    not speaking|talking|posting|tweeting|writing|commenting for|as|on ... @employer
    speaking|posting|writing|tweeting|talking for myself ... not ... @employer
    speaking|posting|writing|tweeting|talking only? for|as myself ... dont|not ... @employer
    personal|my own|own? view|views|opinion|opinions|capacity .. not ..? @employer
    not the view|views|opinion|opinions|position of
    nothing|none ... represents|reflects|represent|reflect|speaks|speak ... @employer
    nothing|none ... to do with @employer
    dont|doesnt|not|never speak|represent|reflect|talk|post for|on|the? ... @employer
    dont|doesnt|not represent|representing|reflect|reflecting ... @employer
    independent of|from @employer
    not endorsed|shared|approved|sanctioned by @employer
    @employer .. doesnt|dont|may|might not|share|agree|endorse ... view|views|opinion|opinions|this|them|me
    @employer is|are not responsible
    nowt|nothing to do with @employer
    in a personal capacity
    in my personal capacity
    in a private capacity
    @employer .. have|has no say
    not .. views|opinions of @employer
  `,
  /** Says only that the views are the author's: thin. */
  thinDisclaimer: `
    views|opinions|thoughts|tweets|opinion|view|posts|takes|all are|is|all|my|entirely|strictly|purely? own|mine
    all? views|opinions|thoughts|tweets are|is? entirely|all|my|strictly|purely? my? own|mine
    all? my|own view|views|opinion|opinions
    views expressed .. own|mine
    just my opinion
    only my opinion
    my personal opinion|view|views
    personal opinion|view|views
    speaking|posting|tweeting for|as myself
  `,
} as const

export const disclaimerClasses = {
  employer: `
    employer, employers, my employer, my employers, employer's, the employer, trust, the trust, the trusts, my trust, our trust,
    trusts, school, the school, my school, our school, schools, the schools, academy, the academy, academys, workplace,
    my workplace, place of work, organisation, my organisation, work, my work, company, the mat, mat, otmat, governing body,
    the board, anyone i work for, people i work for, who i work for, where i work, the people who pay me, boss, my boss, bosses,
    whoever employs me, my job, the day job, any organisation, anyone else, those of anyone, them that employ me, gaffer`,
} as const
