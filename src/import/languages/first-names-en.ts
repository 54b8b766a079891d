/* Short first names of English-speaking countries, by which papers call people and registers do not. */

export const ENGLISH_MEN = `
  Abe Al Alf Alfie Andy Archie Barney Bart Ben Benny Bert Bill Billy Bob Bobby Brad Bud Chuck Clint Colm Cormac Dan Danny Dave Davey
  Denny Des Dickie Donal Dougie Doug Ed Eddie Eoin Ernie Fergal Fergus Fintan Frankie Fred Freddie Gareth Geoff Gerry Gil Greg
  Gus Hal Hamish Hank Harry Herb Huw Iain Ike Jake Jamie Jeff Jerry Jim Jimmy Joe Joey Johnny Jon Josh Keir Ken Kenny Larry Len Lenny
  Les Liam Malc Marty Matt Mick Mickey Mike Mitch Ned Nick Niall Nigel Norm Ollie Oisín Pádraig Pete Phil Ray Rhodri Rick Ricky Rob
  Robbie Rod Ron Ronnie Rory Ruairí Russ Seamus Séamus Sid Stan Steve Stu Ted Teddy Tim Tom Tommy Tony Vic Vince Walt Zac
  Aled Alistair Alasdair Alun Aneurin Barnaby Bertie Bevan Bleddyn Bryn Callum Calum Caradoc Clive Conall Crispin Cuthbert Dafydd Darragh Denholm Dermot
  Diarmuid Digby Dougal Eamon Eamonn Emlyn Emrys Enda Eoghan Euan Evander Ewan Finbarr Fraser Geraint Gethin Graeme Grigor Gruffydd Gwilym Gwyn Hywel
  Ieuan Ifor Innes Iolo Jago Jolyon Kenelm Lachlan Lorcan Malachy Merv Mervyn Montague Mungo Murdo Neville Osbert Owain Padraig Peregrine Piers Ranulph
  Rhys Ruaridh Seán Sholto Tadhg Tarquin Tavish Tecwyn Torquil Harbhajan Harpreet Gurmeet Gurpreet Manpreet Ravinder Surinder Jaswinder Balwinder
  Amarjit Kulwant Venkatesh Subramaniam Raghunath Chandrasekhar Rajesh Naresh Chukwuemeka Obinna Ikechukwu Oluwaseun Babatunde Tunde Segun Femi Kunle
  Adebayo Ifeanyi Uchenna Sipho Thabo Bongani Mandla Themba Sibusiso Jabu Lungelo Tendai Tinashe Josphat Abubakar
  Alastair Aneirin Aodh Aodhán Aonghus Arwel Asa Asher Bartley Benji Berwyn Brantley Brayden Breandán Brodie
  Burt Butch Cahal Cai Caoimhín Caradog Casey Cathal Chadwick Cian Ciarán Cillian Cledwyn Conchúr Dai Dáithí
  Darby Dashiell Deiniol Denzel DeShawn Diarmaid Domhnall Donagh Donnacha Donncha Donovan Éamon Éamonn Eifion
  Eirian Elfyn Elis Elwood Emyr Errol Euros Feargal Fearghal Fiachra Finbar Gearóid Gerallt Glyn Gord Gordie
  Griff Guto Gwynfor Harlan Hezekiah Howie Humphrey Iarla Idwal Ifan Illtyd Iorwerth Isiah Jethro Jock Jody
  Johnnie Kermit Llew Llion Llyr Lorcán Lou Lyndon Mal Meirion Mel Merfyn Meurig Micheál Míchéal Mihangel Milt
  Moe Myrddin Naoise Nate Norrie Odhrán Orson Osian Padraic Pádraic Páidí Peadar Peyton Phineas Proinsias Rhun
  Rhydian Riley Rollo Ruadhán Ruairi Séamas Senan Siôn Steffan Struan Terry Tiernan Tommie Tomos Tudur
  Turlough Twm Ty Uinseann Ulysses Woody Yancy Zach Zak Zeke
  Aubrey Barnabas Baz Breffni Burke Cadel Carwyn Chas Ciaran Clem Colum Daithí Deaglán Deke Denzil Dilwyn
  Dod Dónal Dunstan Faolán Farquhar Finnian Haydn Hefin Hew Islwyn Jem Jonty Jory Keiran Kev Lachie Leighton
  Lleu Lochlan Ludo Macsen Meredydd Muiris Ninian Odhran Osgar Ossie Paddy Phelim Reg Roddy Rónán Seosamh
  Sion Sorley Tegid Trefor Tucker Uilleam Wynford Wystan Zeb
  Anaru Ariki Eru Filipo Haami Henare Hoani Hohepa Hōne Hori Ihaia Ihaka Ioane Iosefa Kereama Lisiate Lopeti
  Manase Mataio Matiu Mikaere Paora Rāwiri Rewi Ropata Ruka Sefa Siosaia Sosefo Tamati Tāne Taniela Tiaki
  Tipene Turei Viliami Wharenui Winiata
`;

export const ENGLISH_WOMEN = `
  Aisling Aoife Barb Bea Becca Becky Beth Betsy Betty Bev Bex Cath Cathy Chrissie Ciara Deb Debbie Deirdre Dot Dottie Edie Eilidh
  Eleri Ellie Evie Fiona Fliss Flo Gina Grainne Gráinne Gwen Hattie Hettie Imelda Izzy Jacqui Jen Jenny Jess Jo Josie Judy Kate Kath
  Kathy Katie Kirsty Libby Liz Lizzie Lottie Lucy Maddie Maeve Maggie Mags Mandy Marge Margie Meg Mhairi Milly Minnie Molly Moira
  Morag Nancy Nell Niamh Nuala Orla Pam Peg Peggy Penny Pippa Polly Róisín Rosie Roz Sally Sheila Shona Sinéad Siobhán Sorcha
  Steph Sue Suzie Tammy Tess Tilda Tilly Tina Trish Trudy Val Vicky Viv Winnie
  Aislinn Alys Angharad Blodwen Blythe Branwen Briony Bronagh Bronwen Caitríona Catríona Caoimhe Carys Ceri Cerys Clodagh Cressida Delyth Dervla Dilys
  Dympna Eilís Eimear Eirlys Eithne Elspeth Eluned Ffion Fidelma Finola Fionnuala Frideswide Gaynor Glenys Gwenda Gwenllian Gwyneth Imogen Jemima
  Jocasta Lettice Lilias Lleucu Lowri Máire Mairead Mairi Mairéad Maisie Marged Meinir Menna Morwenna Myfanwy Nerys Nesta Noreen Olwen Oona Oonagh Órla
  Petronella Phyllida Rhian Rhona Roisin Rosamund Saoirse Senga Sian Siân Sinead Siobhan Sioned Tamsin Tansy Tegwen Verity Kavita Savitri Nirmala Zarine
  Ngozi Chioma Adaeze Nkechi Amaka Folasade Yetunde Efua Nomsa Thandiwe Lindiwe Nokuthula Zanele Nolitha Sibongile Busisiwe Tsitsi Chipo Wanjiku Wambui
  Achieng Akinyi Njeri Nyambura Hauwa Harpreet Gurpreet Manpreet Gurmeet Jaswinder Balwinder Amarjit Kulwant
  Abegail Ailbhe Ailish Ailsa Áine Anwen Aoibhe Aoibheann Aoibhinn Arianwen Ashlyn Avery Bébhinn Bess Bethan
  Beverley Bláthnaid Brianna Bríd Bríona Brittney Brónach Caoilfhionn Carlene Carly Cathleen Catriona Cecily
  Charmaine Cherie Cherise Christabel Chrystal Cicely Clarice Clíodhna Clíona Coleen Darcy Dearbhla Debby Dee
  Deena Deidre Devyn Dinah Doireann Drusilla Dulcie Éabha Éadaoin Efa Eibhlín Éilis Eilish Eira Emmeline Esme
  Étaín Etta Eurgain Fenella Fiadh Florrie Fran Georgie Gertie Ginny Giselle Glynis Gobnait Guinevere
  Gwendolen Harriett Heledd Hermione Heulwen Íde Isibéal Janell Janette Jeanine Jeri Jerri Jolene Joni Judi
  Julianna Karyn Kasey Katharine Kathie Kerri Keturah Kirsteen Kirstie Kizzy Kris Ladonna Lakeisha LaKeisha
  Lakisha Laoise LaShawn Latasha Latisha Latonya LaToya Lettie Leusa Líadan Linette Llinos Lolly Louella
  Lyndsay Mabli Magdalene Máiréad Máirín Marcie Margery Margo Mariel Méabh Meadhbh Mererid Meryl Mimi Mitzi
  Morven Muireann Muirne Neasa Noelle Nóirín Orlaith Órlaith Prunella Ráichéal Rhianydd Ríona Ronda Rosanne
  Roseann Roseanne Sadhbh Seosaimhín Seraphina Shanice Shaniqua Sharlene Shauna Sheena Sherrie Sile Síle
  Skylar Sondra Stacie Susannah Suzy Sybil Taliyah Tameka Tamika Tammie Tanisha Tegan Tennille Tesni Tisha
  Tori Tracie Treasa Trixie Úna Valarie Venetia Morgan Angel Eden
  Aeronwy Aideen Aine Araminta Beca Bedelia Blathnaid Breda Bronwyn Cáit Caitlín Caitriona Ceinwen Concepta
  Derbhla Dervilla Eabha Eiléan Eiluned Einir Eirwen Emer Enfys Esyllt Ethna Fflur Fíona Fionnghuala Goretti
  Gwawr Ishbel Jessamine Jessamy Jinty Lowena Màiri Majella Meabh Meleri Merryn Morfudd Nessa Noeleen Olwyn
  Ottoline Peigi Peigín Rhonwen Rosaleen Sheelagh Sukey Thomasina Tirzah Wenna Zillah
  Ahorangi Airini Atarangi Awhina Fetu Hineata Hinewai Huhana Losa Luseane Mahuika Maraea Mārama Marewa Mere
  Mereana Ngaio Ngārie Pania Parehuia Rangimarie Raukura Ripeka Riria Roimata Ruiha Tala Vaiola Waimarie
  Wairata Whina Wikitoria
`;
