/** Given names that are also words, months, places or brands: a capital alone does not make a person of them. */
export const nameWords = `
will mark may grace rose bill rob art jack frank pat sue dean dawn joy hope faith sky ivy daisy lily poppy holly heather
hazel olive ruby jade amber pearl summer autumn april june august jan paris london chelsea sydney florence kent devon
austin dallas lincoln preston carlisle bolton india china asia georgia kenya israel jordan chad brook brooke
story oak job nan don truly rivers river apple noon tray glory nana rowan magnolia bloom chance jet blade success aren
navy fleur nick crew lolly drew velvet chase joe arena amor saga mera meri raha wren kit journey bow ans tuppence rainbow
ela si chi lava winter star grant bob ray ron guy max miles rich tom victor norm herb gene clay cliff reed
colt dale glen ford wade heath lance pierce chip buddy tiger angel destiny trinity charity chastity constance prudence
patience felicity verity mercy temperance blessing favour precious gift miracle bliss harmony melody carol viola reed
jasmine violet iris marigold primrose clover fern willow ash aspen cedar juniper laurel myrtle basil sage rosemary
ginger pepper honey candy cookie brandy sherry champagne tequila mars venus luna stella nova sol cosmo orion
major duke earl prince princess king queen baron count noble royal regal sir lady lord bishop abbot pope deacon
christian muslim jesus mary moses noah adam eve angel gabriel
hunter archer fisher mason taylor tailor carter cooper baker parker porter sawyer tanner turner walker weaver
cash penny sterling rand frances francis frankie sunny stormy misty dusty rusty sandy rocky bunny kitty teddy
sonny junior senior ace king legend maverick rebel rogue scout bear wolf fox hawk robin phoenix raven dove
sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december
mercedes bentley tesla lexus alexa siri ferrari aston bmw nike adidas disney levi harley davidson porsche chanel dior armani
man men see long young king young great given true major white brown black green grey gray blue red silver golden
love life live luck lucky merry bless blessed bright divine dream desire delight deep free fate unique peace promise praise pride justice honour honor
page stone snow rain ocean lake sea storm cloud bay coral dune forest meadow field fields hill hills brooklyn
mate pal boo baby babe bae hon missy sis bro pa ma ta tea coffee mum mam dad papa mama sultan
bonnie merit mick mac mack mo nat nell rex rio roman romeo shannon tyne clyde severn avon kelvin derby
york lancaster windsor warwick stafford stirling perth wells bath chester cheshire derry belfast cork kerry clare
tyson ali bond bean potter rocket flash sonic mario zelda elsa anna olaf woody buzz matilda alice
mali cuba ireland jamaica jersey guernsey wales scotland england sierra savannah vienna milan rome venice verona florence siena
madison carter lincoln kennedy reagan wilson obama trump clinton boris theresa keir rishi
leigh lee ley lane marsh moor heath glen vale dale barton burton clifton dalton denton melton milton newton norton preston sutton walton
ann lynn dot bev val viv ros kay bea bee dee jay kay may rae fay bo cy flo mimi coco
harper hudson lennon bowie marley presley dylan
noor deen din shah khan singh kaur begum bibi
van von al bin ben abu son sen sun da
rebel success fortune prosper triumph victory

master
happy
east west north south
geordie danish tudor mubarak eid gale stanley hallam spike vera romany scouse brummie cockney leith alton morley blu cop coin con sport art music drama maths science
bill bond buck dick john johnson willy fanny randy roger peter
reign rhyme rain reeve
`
