/** Given names and short forms missing or rare in the births registers since 1974: older colleagues, and every origin. */
export const moreNames = `
tunde yetunde babatunde segun femi bola bolaji yemi kemi funke funmi folake folasade sade dayo dele deji gbenga kunle lanre wale
tayo taiwo kehinde idowu adeola adeyemi adewale adekunle ayodele ayo bukola busola damilola dapo ebun eniola ibironke iyabo jide
kayode lekan modupe morenike muyiwa niyi olabisi oladapo olamide olayinka olufemi olumide olusegun oluwatobi oluwakemi ope omolara
rotimi seun shola simi sola tobi tokunbo tola toyin yinka yewande abiodun abiola abosede bamidele bayo
chinedu chidi chidinma chika chike chikwendu chima chimamanda chinelo chinenye chinonso chinwe chioma chukwudi chukwuemeka ebele
ebuka emeka ekene ifeanyi ifeoma ifeyinwa ijeoma ikechukwu ikenna kelechi kenechukwu ndidi ngozi nkechi nkem nkiru nneka nnamdi
nnenna nonso obinna obioma oge ogechi okechukwu onyeka onyinye somto uche uchenna udo ugo ugochi uzoma uzo zikora
kofi kwame kwabena kwaku kwasi yaw kojo kweku ebo fiifi kobina kwadwo osei nana akosua abena akua yaa ama efua esi araba adwoa
afia afua akwasi ekow papa maame serwaa boateng owusu asante mensah appiah
fatou fatoumata aminata mariama awa bintou coumba ndeye khady aissatou ousmane mamadou modou lamin ebrima alieu bakary momodou
musa sulayman isatou kumba binta haddy amie jainaba
abdi abdirahman abdirizak abdullahi abdihakim abdiwahab abdifatah abdiaziz ahmednur aweys bashir cabdi dahir faarax farah faduma
faiza fartun fatuma guled habiba halimo hamdi hawa hibaq hodan idil ifrah ikran ilhan iqra istahil jamac jawahir khadra khadija
ladan leyla liban mahad maryan muna nasra nimco nimo osman qamar ruqiya saado sagal sahra shamso shukri ubah warsame yusra yasmiin
yonis zamzam zahra mohamud nuur hassan hussein ayaan ayan asha asli barwaqo deqa
delroy winston leroy errol desmond everton clive trevor neville lloyd devon tyrone dwight carlton fitzroy garfield glenroy horace
linval lincoln milton orville percival rohan ruel vivian wesley cecil cedric clifton shanice shanique tanisha tamika latoya latisha
lakeisha keisha shaniqua monique nadine yvonne beverley marcia merlene paulette sonia sharlene claudette hyacinth icilda ionie
lorna myrtle norma olive rosalee una verna winsome althea cherise chantelle deandre jermaine kemar kadeem kerwin odane omari rasheed
shaquille tariq tevin tyrese zavier denzil curtis aaliyah kadisha
agnieszka aleksandra alicja aneta anna barbara beata bogdan boguslaw bozena cezary czeslaw dagmara danuta dariusz dorota edyta elzbieta
ewa gabriela grazyna grzegorz halina henryk ilona irena iwona izabela jacek jadwiga jakub janina janusz jaroslaw jerzy joanna jolanta
justyna kamil karolina kasia katarzyna kazimierz kinga krystyna krzysztof lech leszek lukasz maciej magda magdalena malgorzata marcin
marek maria mariola mariusz marta mateusz michal miroslaw monika patrycja pawel piotr przemyslaw radoslaw rafal renata ryszard
slawomir stanislaw stefan sylwia szymon tadeusz teresa tomasz urszula waldemar wanda wieslaw wioletta witold wojciech zbigniew
zdzislaw zenon zofia zuzanna zygmunt ania asia basia gosia ola tomek wojtek bartek bartosz kuba krzysiek piotrek
adela adina adrian alexandru alin alina ana anca andrada andreea andrei anica aurel aurelia bianca bogdan camelia carmen catalin
catalina ciprian claudia claudiu constantin corina cornel cornelia cosmin costel costin cristian cristina dacian dan dana daniela danut
delia denisa doina dorin doru dragos dumitru eduard elena emil emilia felicia florentina florian florica florin gabriel george georgeta
gheorghe gigi grigore horatiu horia iancu ileana ilie ioan ioana ion ionel ionela ionut irina iulia iulian larisa laurentiu lavinia
liliana liviu loredana luca lucian luminita madalina magdalena marcel maricica marius marian mariana mihaela mihai mihail mircea mirela
monica nicolae nicoleta nicusor octavian ovidiu oana paul petre petru petronela radu raluca ramona razvan remus robert rodica roxana
sabina sanda sergiu silviu simona sorin sorina stefania stelian teodora tiberiu tudor valentin valeria vasile vasilica veronica
victor viorel viorica virgil vlad vladut zoltan
emine fatma hatice zeynep elif meryem serife sultan zehra hanife merve ozlem yasemin hulya ayse aysel ayten aynur ayla bahar belgin
berna betul burcu canan cemile derya dilek dilara ebru ece eda elcin esra fadime feride figen filiz gamze gizem gonca gul gulay gulcan
gulsen gulten hande havva huriye ilknur ipek irem kubra leman melek melike melis meltem merve mine muge munevver nazan nazli nermin
neslihan nesrin nevin nilgun nilufer nur nuray nurcan nurgul ozge pelin pinar rabia reyhan sabiha saliha seda sebnem selma semra sema
serap sevgi sevil sevim seyma sibel simge songul sule tuba tugba tulay tulin turkan ulku yeliz yildiz zeliha zubeyde
ahmet ali alp arda atilla aydin bariz batuhan bayram berat berk bilal bora burak can cem cemal cenk cengiz cihan coskun dogan dursun
emir emre ender engin enver erdem erdogan eren ergin erhan erkan erol ersin fatih ferhat fikret furkan gokhan gokce hakan haldun halil
hamza hasan huseyin ibrahim ilhan ilker ismail kaan kadir kamil kaya kemal kenan kerem koray levent mahmut mehmet mert mesut metin
murat musa mustafa necati nihat nuri oguz okan omer onur orhan osman ozan ozgur polat ramazan recep resul riza sabri sadik salih sami
savas sedat selami selcuk selim semih serdar serhan serkan sinan suat suleyman tahsin tamer taner tarik tayfun tekin tolga tuncay
turgut tarkan umit umut ugur vedat veli volkan yakup yalcin yasar yavuz yigit yildirim yilmaz yunus yusuf zafer zeki
xiaoming xiaoli xiaoyan xiaohong xiaowei xin xing xinyi xinyue xiu xiulan xu xue xuemei ya yan yang yanli yanyan yi yifan yihan yijun
yimei yin ying yingying yiran yixuan yong yu yuan yue yuhan yulan yuming yun yuting yuxin yuxuan yuying ze zehao zhen zheng zhi zhihao
zhiwei zhong zhou zihan zihao zixuan zhenyu bao bin bo chao chen cheng chun dan dandan dong fang fangfang fei feng gang guang guo hai
hao haoran hong hua huan hui huifang jian jianhua jiang jiao jiayi jie jin jing jingjing juan jun junjie kai lan lei lele li lian liang
lihua lijuan lili lin ling lingling liping liu long mei meiling meihua mengmeng min ming mingyu na nan ning pei peng ping qi qian qiang
qin qing qiong quan rong rui ruolan shan shanshan shu shuang siyu song tao tian ting tingting wan wei weiming wen wenjing wenjun
woon kwok wai yee wing kit chi kin ka siu mei-ling lai ling shun kam hoi yuk fung yiu tsz hiu man
aarav aditi aditya ajay akash akhil alka amar ameet amit amita amrit amrita anand ananya anil anish anita anjali ankit ansh anu anuj anusha
aparna archana arjun arti arun aruna asha ashish ashok ashwin avani balbir baldev balwinder bhavesh bhavna bhupinder chandra chetan daljit
darshan deepa deepak deepika devi dev dhruv dilip dinesh divya gagandeep ganesh gaurav geeta girish gita gopal gurdeep gurinder gurjit
gurmeet gurpreet gurvinder hardeep hari harish harjinder harjit harminder harpreet harsha hema hemant hetal hina inderjit indira ishaan
jagdeep jagdish jagjit jasbir jaspal jaspreet jasvinder jaswinder jatinder jay jaya jayesh jigna jitendra jyoti kalpana kamal kamaljit
kamlesh karan karthik kavita ketan kiran kirpal kishan kishore krishna kuldeep kulwinder kumar kusum lakshmi lalit lata leela madhu
mahesh mala malini manish manisha manjeet manjit manjula manoj mayur meena meera mehul minal mira mohan mohinder mukesh mukta nalini
nandini narinder naveen navdeep neel neelam neeta neha nikhil nikita nilesh nimisha nirmal nisha nishant nitin padma pankaj paramjit
parminder parul pooja poonam prabhjot pradeep prakash pranav prashant pratik praveen preeti prem prit priti priya priyanka pushpa
rachna radha raghu raj raja rajan rajesh rajinder rajiv rajni raju rakesh raman ramesh rani ranjit rashmi ravi ravindra ravindran
reena rekha renu ritu rohit roopa roshni ruchi rupa rupinder sachin sandeep sandhya sangeeta sanjay sanjeev santosh sarita satish
satnam satpal savita seema shalini shankar shanta sharan sharda shashi sheetal shilpa shiv shobha shreya shruti shyam simran sita smita
sneha sonal sonali sucheta sudha sudhir sujata suman sumit sunil sunita suraj surinder suresh surjit sushil sushma swati tarun tej
trupti uday uma umesh upinder usha vandana varsha varun vasant veena vijay vikas vikram vimal vinay vineet vinod vipul vishal vivek yash
yogesh aamir abbas abid adil adnan afzal ahmad aisha akbar akram aliya amina amir amjad anwar aqsa arif arshad asad asif asim asma atif
ayesha azhar aziz babar bilquis bushra faisal farah fareed farhan farida farooq farrukh farzana fatima fauzia fawad ghazala ghulam
habib hafsa haider hamid haroon hasnain humaira humayun ijaz imran imtiaz iqbal irfan irum jabeen jamil javed kaleem kamran kashif
khadija khalid khalida khurram kulsoom laiba liaqat mahira mahmood maliha mansoor maqsood maryam masood mehwish misbah moazzam mobeen
mohsin mubarak mudassar mumtaz munir musarrat mushtaq nabeel nadeem nadia naeem naheed najma naseem naseer nasir nasreen naveed nazia
nazir nighat noreen nosheen nusrat parveen qaiser qasim rabia rafiq rahila raheela rashid rashida razia rehana rehman riaz rizwan
robina rubina rukhsana saba sabiha sadaf sadia saeed safia saima sajid sajida saleem salma samina samreen sana saqib sarfraz sarwar
shabana shabir shafiq shaheen shahid shahida shahnaz shahzad shaista shakeel shakila shamim shamshad shaukat shazia sheraz sobia
sohail sumaira tabassum tahir tahira tanveer tanzeela tariq tasleem tasneem tehmina uzma wajid waqar waqas waseem yaqoob yasin yasir
yasmeen younis zaheer zahid zahida zain zainab zara zeeshan zia zubair zulfiqar
abdelkader abdellah abdulaziz abdulkarim adel ahlam alaa amal aminah amr anas ashraf asmaa aya ayman basma bassam dalia dina dua eman
emad essam fadi faten ghada ghassan hadeel haifa hala hamad hanaa hanan hatem hazem heba hend hisham hoda hosam huda hussam iman inas
ismael israa jalal jamal jihad karim kareem khaled lamia layla lina lubna mahdi maha mahmoud majed malak manal marwa marwan may mays
mazen mohammad mohammed mona mounir muhammad mustapha nabil nada nader naima najat najib nasser nawal nermin nidal noha nora noura
omar osama rachid rafik raghad rana randa rania rasha rasheed reem rim ruba sahar said saif salah saleh salwa samar samer sameh
samir samira sawsan shadi shaima sherif suad suha suhail taha taher talal tamer thamer wael wafa waleed walid widad yahya yara yasser
yousef youssef zaid zakaria zeinab ziad
aoife aisling aine ailbhe ailish bairbre blathnaid brid bridie brigid caitriona caoimhe ciara cliodhna clodagh colm colum conal conall
connacht cormac dara darragh declan deirdre dermot diarmuid donal donnacha eamon eamonn eilis eimear eithne emer enda eoghan eoin fergal
fergus fiadh fidelma finbar fintan fionn fionnuala gearoid grainne iarlaith kieran killian lorcan maeve mairead mairin malachy maire
muireann murtagh niall niamh noreen nuala odhran oisin orla orlaith padraic padraig peadar proinsias rian roisin ronan rory ruairi
saoirse seamus sean seoirse shauna sibeal sile sinead siobhan sorcha tadhg tiernan turlough una
aled alun aneirin angharad anwen arwel awel bedwyr beti branwen bronwen bryn brynmor bethan cadi carwyn carys catrin ceri cerys ceridwen
dafydd dai dewi dilwyn dylan ednyfed efa eifion eilir einir eirian eirlys eleri elin elis eluned emlyn emrys enfys esyllt ffion fflur
gareth geraint gerallt gethin glenys glyn glyndwr glynis goronwy gwawr gwen gwenda gwendoline gwenllian gwenno gwilym gwyn gwyneth
gwynfor haf heledd heulwen huw hywel iago idris iestyn ieuan ifan ifor illtud ioan iolo islwyn iwan llew lleucu llinos lloyd llyr llywelyn
lowri lleu mabli mair mali mared megan meinir meleri meirion merfyn meurig mererid mihangel myfanwy nerys nest nia non ogwen olwen osian
owain owen pryderi rhian rhiannon rhodri rhydian rhys sian sioned siwan steffan tegwen teleri tesni tirion tomos trystan tudur
wyn ynyr yestyn
maureen doreen brenda barry nigel keith trevor pauline lorraine janine jeanette jean joan june beryl beverley brian bernard
betty carole christine cyril colin cynthia cedric clifford daphne deborah debbie denise dennis derek doris dorothy duncan
edith edna edward eileen elaine elsie enid eric ernest ethel eunice freda gail geoff geoffrey gerald gillian gladys glenda glenys
gordon graham harold hilary hilda howard hugh irene ivan ivy jacqueline janet janice jeffrey jennifer jill jim jimmy joanne john josephine
joyce judith judy julie karen kath kathleen kathryn ken kenneth kevin lesley leslie linda lionel liz lynda lynne malcolm
margaret marian marilyn marion marjorie marlene martin maurice mavis maxine michele mildred millie moira monica muriel nancy neil
nora noreen norman olive pam pamela patricia patrick paula peggy percy phil philip phyllis ralph raymond reg reginald rita robert
rodney roger roland ronald rosemary rosie roy ruth sandra shaun sheila shelagh shirley sidney stan stanley stella steph stephen steve
steven stewart stuart susan suzanne sybil sylvia terence teresa terry thelma theresa tina tony tracey tracy valerie vera vernon
veronica vic vincent violet walter wendy wilfred winifred yvonne zena
abi alf alfie andy ange angie ash baz bazza becca becky beck bex bernie bert bertie bev billy bobby caz chelle chaz cath cathy
chris chrissie christie clare connie dani danny dan dave davey dazza deb debs deano del denny dom dougie eddie ellie fi fran freddie gaz gazza
gemma gem ger ginny greg gina hattie harry hayley ian izzy jackie jamie jase jaz jeff jen jenny jess jez joey jo josh josie jude kat
katie kaz kel kelly kev kim kirsty lauren len lenny leanne lexi lindsay lisa livvy lottie lou louise luce lucy maddie maggie mandy marge
marie matt mel mia mickey mike mikey millie molly nat neil nicky nikki norma ollie paddy paul pete phil pip polly rach ricky rik
robbie ronnie rosie russ sal sally sam sammy sandie sarah shaz shell si simon sophie stacey steph stevie suze tash tel tilly tim
toby tommy trace trish trudy vicky vikki viv wes woz zac zoe
`
