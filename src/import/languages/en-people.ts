import { englishDocuments } from "./en-documents";
import type { LanguageTable } from "./language";

/** What English news calls people, bodies and documents, and how it addresses them. */
export const englishPeople = {
  roles: `
    operator supplier distributor mla mlc mha mhr mna mpp mandarin peeress dad daddy mum mom gran granny nan comic star pundit winger batsman batter bowler all-rounder
    paceman seamer wicketkeeper goalie netminder gaffer native londoner dubliner texan californian scot irishman
    irishwoman englishman welshman frenchman
    academic accountant acrobat activist actor actress administrator admiral adviser advisor agent agronomist
    aide allergist ally ambassador ambulanceman analyst anchorman anchorperson anchorwoman angler animator
    announcer anthropologist apostle appointee apprentice arbitrator arborist archaeologist archbishop
    archdeacon architect archivist aristocrat arsonist artist assailant assassin assemblyman assemblyperson
    assemblywoman astronaut astronomer athlete attacker attendant attorney attorney-general auctioneer auditor
    aunt author backbencher backpacker bailiff baker ballerina banker barber barista barmaid barman barrister
    bartender bassist beekeeper benefactor beneficiary billionaire biographer biologist bishop blacksmith
    blogger boatman bodyguard bookkeeper bookmaker bookseller boss botanist bouncer boxer boy boyfriend brewer
    brigadier broker brother brother-in-law builder bureaucrat burglar businessman businessperson businesswoman
    butcher bystander cabbie cabinetmaker caller cameraman campaigner candidate captain captive cardinal
    cardiologist caregiver carer caretaker carpenter cartoonist cashier caterer celebrity cellist centenarian
    ceo chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist chief
    choirmaster choreographer churchwarden citizen claimant cleaner clergyman clergywoman cleric clerk client
    climatologist climber clinician co-author co-chair co-chairman co-chairwoman co-director co-founder co-host
    co-owner co-pilot co-worker coach coachman coastguard colleague collector colonel columnist comedian
    commander commander-in-chief commentator commissioner commodore commuter companion complainant composer
    conductor confidant congressman congressperson congresswoman conservationist conservative constable consul
    consultant consumer contestant contractor contributor controller convener convict coordinator cop copilot
    coroner corporal councillor councilman councilmember councilor councilperson councilwoman counsel
    counsellor counselor courier cousin creator creditor criminologist critic crofter cryptographer curator
    custodian customer cyclist dairyman dancer daredevil daughter daughter-in-law deacon dealer dean debtor
    deckhand defector defendant defender delegate democrat demonstrator dentist deputy dermatologist designer
    detainee detective developer dietitian diplomat director director-general dispatcher dissident diver dj
    docent doctor donor doorman dramatist driver drover druggist drummer ecologist economist editor educator
    elector electrician emcee emir emissary employee employer endocrinologist engineer entertainer entrepreneur
    environmentalist envoy epidemiologist essayist ethicist evacuee evangelist ex-boyfriend ex-con ex-convict
    ex-girlfriend ex-husband ex-minister ex-president ex-wife examiner executive executor expert explorer
    exporter farmer farmhand farmworker father father-in-law fiance fiancee fiancé fiancée fighter film-maker
    filmmaker financier firefighter fireman fisher fisherman fishmonger flautist florist folklorist footballer
    forecaster foreman forester forewoman founder freelancer friend frontbencher frontman frontwoman fugitive
    fundraiser gamekeeper gangster gardener gastroenterologist gatekeeper genealogist general geneticist
    geographer geologist geophysicist girl girlfriend glaciologist goalkeeper goalscorer godfather godmother
    goldsmith golfer governess governor governor-general graduate grandad grandchild granddaughter grandfather
    grandma grandmaster grandmother grandpa grandparent grandson greengrocer grocer groundskeeper groundsman
    guard guardian guide guitarist gunman gymnast gynaecologist gynecologist hacker hairdresser half-brother
    half-sister handyman harbourmaster hauler head headteacher heir heiress herder herdsman hero heroine hiker
    historian homeowner horsewoman hostage hostess hotelier housekeeper housewife humanitarian hunter husband
    hydrologist hygienist illustrator imam immigrant immunologist importer incumbent industrialist infantryman
    influencer informant inmate innkeeper innovator insider inspector inspector-general instructor intern
    interpreter interviewee intruder inventor investor islander janitor jeweler jeweller jockey joiner
    journalist judge jurist juror keyboardist kidnapper kinsman laborer labourer landlady landlord landowner
    laureate lawmaker lawman lawyer leader leaseholder lecturer legislator lexicographer liberal librarian
    lieutenant lifeguard lighthouse-keeper lineman linesman linguist listener lobbyist lobsterman locksmith
    logger longshoreman loyalist lumberjack machinist magician magistrate magnate maid mailman man manager
    marshal mathematician matriarch mayor mayor-elect mechanic mediator medic member mentor mep
    merchant messenger metallurgist meteorologist microbiologist midfielder midwife migrant millionaire miner
    minister missionary moderator mogul monarch monk mother mother-in-law motorcyclist motorist mountaineer mp
    msp mullah musician musicologist nanny narrator nationalist naturalist navigator negotiator neighbor
    neighbour neurologist neuroscientist neurosurgeon newcomer newlywed newsagent newsman newsreader newswoman
    nobleman nominee novelist nun nurse nutritionist obstetrician occupant oceanographer office-holder
    officeholder officer official ombudsman oncologist onlooker operative ophthalmologist opponent optician
    optometrist organiser organist organizer ornithologist orthodontist osteopath outfielder outsider owner
    paediatrician painter palaeontologist paleontologist panelist panellist paralegal paramedic paramilitary
    paratrooper parent parishioner parliamentarian part-owner partner party-goer passenger pastor pathologist
    patient patriarch patriot patrolman patron pedestrian pediatrician peer penpal pensioner percussionist
    performer perpetrator person petitioner pharmacist pharmacologist philanthropist philosopher photographer
    photojournalist physician physicist physiotherapist pianist pilot pioneer pitcher plaintiff planner player
    playwright plumber podcaster poet policeman policewoman policymaker politician pollster pontiff porter
    postman postmaster powerbroker practitioner preacher predecessor premier presenter president
    president-elect priest principal printer prisoner producer professor proprietor prosecutor
    prosecutor-general protagonist protester protégé psychiatrist psychoanalyst psychologist psychotherapist
    publican publicist publisher punter pupil quarterback rabbi racer radiographer radiologist rancher ranger
    rapper rapporteur reader realtor rebel receptionist recipient recruit recruiter referee reformer refugee
    registrar regulator relative renter repairman reporter representative republican researcher reservist
    resident respondent restaurateur retiree reveller reverend reviewer rheumatologist rider rioter
    rival roofer rower runner-up sailor salesman salesperson saleswoman saxophonist scholar schoolboy
    schoolgirl schoolmaster schoolmate schoolteacher scientist screenwriter sculptor seaman seamstress
    secessionist secretary secretary-general seismologist self-advocate senator senator-elect sergeant
    sergeant-at-arms serviceman servicemember servicewoman settler shareholder shearer shepherd 
    shooter shopkeeper shopper showrunner sibling singer singer-songwriter sister sister-in-law skipper
    smuggler sniper socialite sociologist soldier solicitor solicitor-general soloist son son-in-law songwriter
    soprano source speaker specialist spectator speechwriter spokesman spokesperson spokeswoman sportsman
    sportswoman spouse squatter staffer stagehand stallholder statesman statistician stepdaughter stepfather
    stepmother stepson steward stewardess stockbroker storekeeper strategist striker strongman student stuntman
    stylist subcontractor subordinate subscriber successor suitor superintendent supermodel supervisor supplier
    supporter surfer surgeon surgeon-general survivor suspect swimmer tailor taoiseach taxidermist taxpayer td
    teacher teammate technician teenager tenant tenor theologian therapist thief toddler tourist toxicologist
    trader trailblazer trainer translator traveler traveller treasurer treasurer-elect tribesman trombonist
    trooper trucker trumpeter trustee tsar tutor tycoon typist tánaiste umpire uncle undergraduate
    undersecretary undertaker urologist user usher vendor verger vet veteran veterinarian vicar vice-captain
    vice-chair vice-chairman vice-chancellor vice-president victim viewer villager vintner violinist virologist
    visitor vlogger vocalist voice volcanologist volunteer vulcanologist waiter waitress warden warlord
    watchmaker weaver webmaster welder whip whistle-blower whistleblower widow widower wife winemaker winner
    witness woman woodworker worker worshiper worshipper writer youngster youth zookeeper zoologist
    master abbess acolyte actuary adjudicator adjutant alumna alumnus artisan assessor babysitter bandleader
    bandmate bargee bassoonist beautician bell-ringer bellringer birder birdwatcher boatbuilder boffin
    bondholder bookie bosun breeder bricklayer broadcaster bugler busker butler caddie caddy cartographer
    castaway cheesemaker chiropodist chiropractor chorister clairvoyant clarinettist cobbler codebreaker
    coder co-defendant collier combatant compere concierge conjurer conjuror connoisseur conscript contralto
    countess cowboy cowgirl cowhand crewman crewmember croupier curate decorator demographer dietician
    dignitary docker dockworker draughtsman dressmaker duchess duke dustman eccentric elder embalmer
    engraver entomologist escapee eyewitness falconer farrier ferryman fiddler fitter flatmate footman forager
    gallerist gambler gamer ghostwriter ghillie glazier goatherd gravedigger grazier guardsman gunner
    gunsmith harbormaster harpist haulier hawker headman headmaster headmistress herbalist hermit highlander
    holidaymaker homemaker horseman host housemate huntsman hypnotist impresario informer ironmonger ironworker
    jailer juggler keeper lad lady laird lass landscaper latecomer librettist lodger luthier maestro maiden
    mariner marine masseur masseuse matron mayoress mercenary mezzo-soprano middleman milkman
    milliner minder mortician muezzin musher naturopath nightwatchman notary novice oboist oligarch orderly
    orphan pawnbroker peacemaker peasant pedlar perfumer pickpocket picker pilgrim pirate planter
    plasterer poacher podiatrist poetess polymath postwoman prefect prince princess programmer
    projectionist propagandist psychic puppeteer purser quartermaster quizmaster recluse rector rigger
    ringmaster roadie robber roommate saddler scaffolder scribe scrutineer seer selector seminarian sentry
    sexton shaman shipbuilder shipwright shoemaker signalman signwriter skater skier skydiver smallholder
    snowboarder sommelier spinster sprinter stablehand stationmaster steeplejack stenographer stevedore
    stockman stonemason stowaway stranger sub-editor sub-postmaster sultan surveyor tattooist taxman teamster
    telegraphist teller thatcher tiler tinker townsman trapper tuner typesetter understudy upholsterer valet
    ventriloquist viscount violist warder watchman weatherman weightlifter wheelwright whaler woodcarver
    woodcutter wrangler wrestler yachtsman zealot interlocutor questioner heckler correspondent invigilator
    examinee apologist canvasser returning-officer scorer timekeeper groundswoman restorer conservator
    drystone-waller hedger boatwoman fisherwoman camerawoman helmsman coxswain lifeboatman harbour-master
    oysterman trawlerman crabber sealer stoker engineer-in-chief deputy-head form-teacher lollipop-lady
    dinner-lady childminder au-pair foster-mother foster-father great-grandmother great-grandfather great-aunt
    great-uncle great-grandson great-granddaughter godson goddaughter niece nephew twin stepbrother stepsister
    tory unionist socialist communist marxist centrist leftist brexiteer brexiter remainer separatist
    father-to-be bride groom bridegroom bridesmaid ex-partner
  `,
  roleEndings:
    "minister woman person ologist ographer iatrist iatrician ician holder keeper maker officer sman tman kman dman rman eman cman wman nman hman lman pman yman gman fman mman",
  groups: `
    queue chorus pews backbench confederation faculty prosecution regiment insurgents junta assembly night-shift
    wholesaler railway shipper shipyard refinery distiller tabloid outlet hospice orchestra church parish synagogue
    temple monastery abbey household townspeople diners drinkers regulars pilgrims kids growers dockers coaches
    hecklers consignors herders clan grandstand bleachers gangway picket-line front-row
    gallery galleries terraces benches backbenches picket pickets congregations choirs crowds throng mob
    men women children
    academia academics academy account activists administration administrators advisers advisors advocates
    affiliate agency aides airline airlines airways alliance allies analysts archdiocese army association
    attorneys auditors authorities authority automaker backers band bank bankers bloc board bosses brigade
    broadcaster broadcasters brokerage builders bureau bureaucracy businessmen campaign campaigners candidates
    carmaker carrier carriers cartel caucus chain chamber charities charity chipmaker choir churches citizens
    civilians clergy clerics clients clinic clinicians club clubs co-operative coalition colleagues collective
    college colleges commentators commission commissioners committee commuters companies company conglomerate
    congregants congregation congress congressmen conservatives consortium constabulary consulate consultants
    consumers contractors cooperative coroners corporation council councillors councilors councils counties
    court courts creditors crew critics crowd customers cyclists dealers defendants delegates delegation
    democrats demonstrators department departments detectives developers diocese diplomats directorate
    dissidents doctors donors drivers drugmaker drugmakers duo economists editors educators electorate embassy
    employees employers engineers enterprises enthusiasts environmentalists executives experts faction families
    family fans farmers federation fighters firefighters firm firms fishermen followers force forecasters
    foundation founders fund garrison government governments governors group groups guards guerrillas guild
    headquarters health-workers high-court historians holdings homeowners hospital hospitals house hunters
    industries inmates inspectorate inspectors institute institution insurer insurers investigators investors
    islanders jihadists journalists judges judiciary jurors jury kremlin laboratories laboratory landlords
    lawmakers lawyers leaders leadership league legislators legislature lender liberals libertarians lobby
    lobbyists media locals loyalists magistrates maker management managers manufacturer marchers mayors medics
    merchants migrants militants military militia militias miner miners ministers ministry moderates monarchy
    mosque motorists motors mourners multinational museum musicians nationalists navy negotiators neighbors
    neighbours network newspaper newspapers non-profit nonprofit nurses office officers officials ombudsman
    onlookers operator opponents opposition organisation organisations organisers organization organizations
    organizers outfit owners palace panel parents parliament partners partnership party passengers passers-by
    patients patrons peacekeepers pensioners pentagon people pharmaceuticals pilots plane-maker planners
    players police police-force politicians pollsters populists practitioners presidency prisoners producers
    professors programme-makers progressives prosecutors protesters protestors psychologists publisher
    publishers quartet rangers rebels refugees regime registry regulator regulators relatives reporters
    republicans rescuers researchers residents respondents retailer retailers riders rivals sceptics school
    scientists secretariat sect section seminary senate senators separatists service settlers shareholders
    sheriffs shirts shopkeepers shoppers sides singers skeptics socialists society soldiers sources spectators
    sponsors squad staff staffers stakeholders start-up startup startups statisticians strategists strikers
    students sub-committee subcommittee subsidiary supermarket superpac suppliers supporters surgeons survivors
    suspects syndicate synod task-force taxpayers teachers team teammates technologies teenagers tenants
    theater theatre theorists think-tank thinktank tories tourists trade-body traders treasury tribe tribunal
    trio troops troupe trust trustees union unionists unions universities university utilities utility vatican
    version veterans victims villagers visitors volunteers voters watchdog watchdogs white-house witnesses
    workers workforce youths
    knot gaggle huddle cluster bunch pack horde clutch contingent posse gang cohort swarm entourage retinue pair
    couple foursome threesome quintet sextet twins newlyweds spouses siblings brothers sisters cousins
    grandparents grandchildren municipality borough township county prefecture commune precinct lodge chapter
    archive archives co-op quango conservancy conservatoire polytechnic convent priory mission missionaries
    monks nuns hauliers publicans hoteliers fishers crofters trawlermen skippers sailors captains deckhands
    dockworkers stevedores birdwatchers walkers hikers ramblers climbers surfers swimmers bathers runners
    holidaymakers campers anglers linguists actuaries accountants architects surveyors archaeologists biologists
    chemists physicists geologists conservationists ecologists naturalists astronomers epidemiologists
    virologists paediatricians psychiatrists physicians porters cleaners cooks waiters bartenders bakers
    butchers grocers shopworkers hairdressers cabbies truckers conductors peers backbenchers frontbenchers whips
    mps msps tds meps aldermen burghers
  `,
  documents: englishDocuments,
  bodyNames: `
    news times journal tribune herald gazette telegraph chronicle examiner observer guardian radio television tv media entertainment pictures
    records partners capital systems solutions services energy oil gas steel foods brands stores resources financial securities insurance
    investments management analytics software networks communications telecom therapeutics pharma biotech biosciences center centre
    university church museum international watch project initiative act exchange rights nations states united rovers fc sachs stanley
    facebook google microsoft netflix twitter instagram youtube uber airbnb boeing airbus pfizer moderna volkswagen toyota nissan walmart
    stadium arena airport airfield racecourse speedway velodrome harbour harbor port beach valley county township river lake island
    islands mountain mountains street road avenue square highway bridge station terminal theatre theater cinema library gallery hotel
    inn hospital infirmary clinic college academy institute school club festival cup league championship prize award awards
    tribunal council committee commission association federation ministry department agency office authority board bureau
    corporation company group bank trust fund foundation society union party movement alliance coalition congress parliament
    assembly senate army navy force police brigade airlines airways railway railways motors pictures studios press books review
    mail post mirror sun echo argus mercury standard express independent advertiser courier citizen globe voice daily weekly
    magazine newspaper newspapers broadcasting sports athletic wanderers
    starbucks exxon exxonmobil chevron reuters bloomberg hamas hezbollah kremlin pentagon nato unicef unesco samsung huawei sony siemens
    city town state village district fire transit
    air aviation logistics freight shipping mining minerals metals cement dairy farms brewery brewing distillery bakery pharmacy clinics laboratories consulting ventures equity bench housing homes properties estates logistics ferries
  `,
  firms: `
    company firm planemaker toymaker homebuilder brewer distiller publisher grocer supermarket conglomerate brand
    carmaker automaker drugmaker chipmaker lender insurer chain startup start-up retailer manufacturer airline
  `,
  companies:
    "planemaker toymaker homebuilder brewer distiller miner producer supplier bank broadcaster network newspaper publisher store grocer supermarket distributor conglomerate giant provider brand nonprofit non-profit charity organization organisation subsidiary brokerage utility maker carmaker automaker drugmaker chipmaker lender insurer carrier chain startup start-up company firm group retailer manufacturer airline operator agency",
  maleTitles:
    "uncle grandpa grandad mzee papa datuk dato shri sri alhaji pandit babu ustad maulana mullah hajj mr mr. sir lord king prince duke father fr. brother baron imam sheikh rabbi emperor",
  femaleTitles:
    "aunt auntie aunty grandma granny gogo mama countess viscountess datin smt smt. kumari begum hajia mrs mrs. ms ms. miss lady dame queen princess duchess sister baroness empress madam",
  titles: `
    dr dr. prof prof. professor president senator sen. rep. gov. governor mayor judge justice gen. general lt. lieutenant
    col. colonel maj. major capt. captain sgt. sergeant det. del. con dci detective inspector insp. officer cllr cllr. councillor councilman
    councilwoman councilmember councilor rev. reverend pope bishop archbishop cardinal chancellor premier minister secretary
    ambassador chief superintendent supt. congressman congresswoman assemblyman assemblywoman representative commissioner
    coach director sheriff deputy dep. constable pc. p.c. nurse coroner alderman hon. adm. admiral cmdr. commander cpl. pvt. vice
    secretary-general director-general editor-in-chief attorney-general governor-general vice-president vice-chancellor vice-chairman vice-chair solicitor-general
    comrade advocate adv adv. brig brig. brigadier commodore dsp asp csp ssp acp dcp dci dcs wpc supt sgt ch chf alhaja evangelist
    prophet prophetess apostle elder comr comr. cr ald ald. justices marshal
    whip leader speaker counsel treasurer controller comptroller provost warden commandant spokesperson spokesman spokeswoman
    barr barr. barrister engr engr. arc. pastor archdeacon hon attorney atty. principal dean chairman chairwoman chair ceo executive officer operating financial technology prime acting taoiseach tánaiste deputy
    canon rector vicar leader speaker whip provost chaplain brigadier commodore marshal chieftain oba
    lord-lieutenant wg sqn flt fr mx mx. president-elect mayor-elect sergeant-at-arms archimandrite metropolitan
    patriarch prelate monsignor msgr msgr. elder swami sardar thakur pengiran ayatollah hojatoleslam mufti
  `,
  officeKinds:
    "press information publicity legal medical security marketing commercial scientific political economic personnel technical public executive operating financial corporate fire police returning presiding electoral administrative digital data people security media communications communication investment risk compliance revenue tax planning education health nursing",
  rolesOfTitles:
    "dr=doctor dr=physician dr=surgeon prof=professor sen=senator rep=congressman rep=congresswoman rep=lawmaker rep=representative gov=governor gen=general col=colonel lt=lieutenant sgt=sergeant capt=captain maj=major rev=pastor rev=reverend rev=priest rev=minister rev=vicar fr=priest father=priest cllr=councillor cllr=councilor insp=inspector det=detective cmdr=commander adm=admiral amb=ambassador judge=magistrate justice=judge pope=pontiff sen=lawmaker",
  maleEndings: "man father son brother husband uncle boy king mr",
  eitherEndings: "person mason parson human",
  femaleEndings:
    "woman women mother daughter sister wife girl actress waitress spokeswoman chairwoman queen aunt niece grandmother widow girlfriend mum mom heroine nun",
} satisfies Partial<LanguageTable>;
