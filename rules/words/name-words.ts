/** Given names that are also ordinary words: a capital makes a person of them only in mid-sentence. */
export const nameWords = `
will mark grace rose bill rob art jack frank pat sue dean dawn joy hope faith sky ivy daisy lily poppy holly heather
hazel olive ruby jade amber pearl summer autumn brook brooke story oak job nan don truly rivers river noon tray glory
nana rowan magnolia bloom chance jet blade success aren navy fleur nick crew lolly drew velvet chase joe arena amor saga
mera meri raha wren kit journey bow ans tuppence rainbow ela si chi lava winter star grant bob ray ron guy max miles
rich tom victor norm herb gene clay cliff reed colt dale glen wade heath lance pierce chip buddy tiger angel destiny
trinity charity chastity constance prudence patience felicity verity mercy temperance blessing favour precious gift
miracle bliss harmony melody carol viola jasmine violet iris marigold primrose clover fern willow ash aspen cedar
juniper laurel myrtle basil sage rosemary ginger pepper honey candy cookie brandy sherry champagne tequila luna stella
nova sol cosmo major duke earl prince princess king queen baron count noble royal regal sir lady lord bishop abbot pope
deacon mary moses noah adam eve gabriel hunter archer fisher mason taylor tailor carter cooper baker parker porter
sawyer tanner turner walker weaver cash penny sterling rand frances francis frankie sunny stormy misty dusty rusty sandy
rocky bunny kitty teddy sonny junior senior ace legend maverick rebel rogue scout bear wolf fox hawk robin raven dove
man men see long young great given true white brown black green grey gray blue red silver golden love life live luck
lucky bless blessed bright divine dream desire delight deep free fate unique peace promise praise pride justice honour
honor page stone snow rain ocean lake sea storm cloud bay coral dune forest meadow field fields hill hills mate pal boo
baby babe bae hon missy sis bro pa ma ta tea coffee mum mam dad papa mama sultan bonnie merit mick mac mack mo nat nell
rex romeo kerry bean rocket flash sonic mario leigh lee ley lane marsh moor vale barton ann lynn dot bev val viv ros kay
bea bee dee jay rae fay bo cy flo mimi coco harper hudson noor deen din shah khan singh kaur begum bibi van von al bin
ben abu son sen sun da fortune prosper triumph victory master happy east west north south gale spike blu cop coin con
sport music drama maths science buck dick john johnson willy fanny randy roger peter reign rhyme reeve
`

/** Given names that are also places, months, brands or figures that everybody knows: always written with a capital. */
export const nameProper = `
adidas alexa ali alice alton anna apple april armani asia aston august austin avon bath belfast bentley bmw bolton bond
boris bowie brooklyn brummie burton buzz carlisle chad chanel chelsea cheshire chester china christian christmas clare
clifton clinton clyde cockney cork cuba dallas dalton danish davidson december denton derby derry devon dior disney
dylan easter eid elsa england february ferrari florence ford friday geordie georgia guernsey hallam harley india ireland
israel jamaica jan january jersey jesus jordan july june keir kelvin kennedy kent kenya lancaster leith lennon levi
lexus lincoln london madison mali march marley mars matilda may melton mercedes merry milan milton monday morley mubarak
muslim newton nike norton november obama october ok olaf orion paris perth phoenix porsche potter presley preston reagan
rio rishi roman romany rome saturday savannah scotland scouse september severn shannon siena sierra siri stafford
stanley stirling sunday sutton sydney tesla theresa thursday trump tudor tuesday tyne tyson venice venus vera verona
vienna wales walton warwick wednesday wells wilson windsor woody york zelda
`
