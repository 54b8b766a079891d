/*
 * First names of Africa south of the Sahara, as the news of every language writes them.
 */

export const MEN_OF_AFRICA = `
  Abayomi Abebe Abiodun Abiola Abiy Adamu Adekunle Ademola Adeniyi Adewale Adeyemi Ahmadou Akin Akinwumi
  Alhassan Aliyu Almamy Amadi Amara Anayo Andile Arinze Atiku Ayanda Ayodeji Ayodele Babajide Badara Balla
  Bamidele Bandile Bassirou Bheki Bhekisisa Bhekumuzi Bienvenu Biniam Biram Birhanu Bola Bolaji Boukary Cabral
  Chibueze Chibuike Chibuzo Chidi Chidiebere Chigozie Chijioke Chike Chikezie Chima Chimezie Chinonso Chinua
  Chipo Chuka Chukwudi Chukwuka Chukwuma Dawit Deogratias Dereje Djibo Djimon Dumisani Ebenezer Ebrima Ebuka
  Edem Efosa Ejike Elhadj Emmerson Ephrem Esayas Evariste Festus Fisseha Foday Folarin Gatluak Getachew
  Gilchrist Girma Godswill Godwin Guylain Habtamu Haile Hamadou Hastings Idriss Isiaka Issiaka Issouf Issoufou
  Itumeleng Jabulani Jakaya Jomo Josaphat Juma Kabelo Kabiru Kagiso Kamau Karabo Karamoko Katlego Kelechi
  Kgalema Kgosi Khaya Kibet Kipchoge Kipkemboi Kiprono Kobina Kokou Komi Kossi Kudzai Lamin Lansana Lebogang
  Lehlohonolo Lekan Lerato Lesedi Lethabo Lungisa Lwazi Macharia Mahamane Mahamat Maina Makhosi Mangaliso
  Mangosuthu Mbulelo Mbuso Mduduzi Mekonnen Melaku Meles Mfundo Mhlengi Mlungisi Modibo Mogoeng Mohlomi Mondli
  Mongezi Monzer Mosiuoa Mthunzi Muhammadu Muhindo Mulugeta Muthoni Mwai Mwangi Mxolisi Mzwandile Mzwanele
  Nasiru Ndaba Ndabaningi Nduka Ngozi Nkosana Nkosinathi Nyambe Obadiah Obafemi Ochieng Odhiambo Oduor Ogbonna
  Okechukwu Okello Olabode Oladele Oladipo Olalekan Olamide Olanrewaju Olawale Olayinka Olufemi Olushola
  Oluwafemi Oluwatobi Omondi Onyebuchi Onyekachi Otieno Oumarou Oyebanji Philemon Phumzile Quett Rabiu Raila
  Rufai Sabelo Saidi Salum Sama Sandile Sani Sekou Senzo Seretse Seun Shehu Siaka Sifiso Simba Siphiwe
  Siyabonga Siyabulela Siyanda Sylvanus Tadesse Taiwo Takudzwa Tamba Tapiwa Taposh Tawanda Tebogo Teboho Tekle
  Temba Tesfaye Tewodros Thabang Thabiso Thamsanqa Théoneste Theophilus Thokozani Thulani Thuso Tidjane
  Tiwonge Toumani Tresor Trésor Tshepo Tshiamo Tumelo Uche Uhuru Umaro Usmanu Vitalis Vusi Vusumuzi Wadih
  Wandile Wole Workneh Xolani Yahaya Yemi Yohannes Yonas Yoweri Zakari Zolani Zwelinzima
  Albertus Andries Barend Bartholomeus Bongi Bonginkosi Carel Casparus Christo Coenraad Corneels Danie
  Dewald Dirkie Dricus Faf Fanie Francois Frikkie Gerhardus Gerrie Gielie Handré Hennie Herculaas Jaco Jurie
  Koos Lourens Lukhanyo Makazole Marnus Marthinus Mbongeni Nhlanhla Njabulo Ockert Oupa Petrus Pule Rapula
  Rassie Riaan Ruan Sbusiso Schalk Siya Sizwe Stefanus Stoffel Tertius Theuns Tjaart Wikus Wynand Zakes Zirk
  Zweli
  Abdulrazak Adebola Bismarck Elhadji Eyitayo Fela Gbenga Goodluck Hamisi Kiplagat Kipruto Kiptoo Kouakou
  Kudakwashe Madior Mallam Mamo Mohamud Mory Munyaradzi Ndiaga Nuur Pape Rajabu Sanoussi Selemani Seyni
  Ssebunya Sunday Tafari Tatenda Tijani Uzoma Yacouba Zewdu Zoumana
`;

export const WOMEN_OF_AFRICA = `
  Abimbola Adaobi Adaora Adebisi Adedoyin Adenike Adeola Aderonke Adesua Adjoa Aissatou Ajoa Akello Akoua
  Amarachi Aminatou Anyango Apinya Asantewaa Assetou Assiatou Atieno Awino Awuor Ayaan Ayen Ayomide Bibiche
  Bisi Blessing Boitumelo Bolanle Bongiwe Buhle Bukunmi Chebet Chepkoech Chichi Chidinma Chika Chinelo Chinwe
  Damilola Dikeledi Dineo Djeneba Djénéba Ebele Efuru Ekaete Ekua Esinam Espérance Falilat Fatouma Fatoumatta
  Fatuma Feven Folake Folashade Funke Funmilayo Gcina Gugu Gugulethu Habiba Hadiza Hadjara Halimat Halimatou
  Haoua Hirut Ijeoma Immaculée Ireti Isatou Itunu Jepchirchir Jeptoo Kadidia Kadijatou Karabo Kehinde Keziah
  Kgomotso Khadijatou Khanyi Khanyisile Latifat Lebohang Lindani Lulama Makeda Makena Mame Mamello Mandisa
  Mariame Masego Matshidiso Mbali Mercy Meseret Mihret Minenhle Mmabatho Modupe Moremi Mosetsana Mpho Mumbi
  Mutale Muthoni Mwajuma Mwanahamisi Mwanaidi Mwanaisha Mwikali Naana Nahoua Nakato Naledi Nalubega Namugala
  Nandi Nandipha Neema Nekesa Nene Ngina Nkem Nkemdilim Nkiru Nkiruka Nobuhle Nolwazi Nombulelo Nomfundo
  Nomonde Nompumelelo Nomthandazo Nomvula Nomzamo Nonhlanhla Nosipho Noxolo Nozipho Nozizwe Nsovo Ntokozo
  Ntombi Ntombifuthi Ntombizodwa Nyaboke Nyasha Nyokabi Obiageli Oge Olajumoke Olubunmi Oluchi Olufunke
  Oluwaseyi Omotola Onyinye Ouleymatou Palesa Phindile Phumla Phumzile Portia Puseletso Rasheedat Refilwe
  Rehema Relebogile Rokia Rokiatou Ronke Rudo Ruvimbo Sade Salamatou Seipati Selam Sihle Simbisai Sindisiwe
  Sisanda Sithembile Sophonie Subira Syokau Temitope Tendayi Thandeka Thandi Thandolwethu Thembeka Thembi
  Thembisile Thenjiwe Thoko Thokozile Tigist Tiwa Tsakane Tsehay Uzoamaka Wairimu Wangari Wangui Wanjiru Wanza
  Xoliswa Yacine Yemisi Yewande Zainabu Zawadi Zenani Zetha Zibuyile Zikhona Zindzi Zinhle Zodwa Zoleka
  Zukiswa Zuleikha
  Aletta Annelize Ansie Antjie Bontle Carike Corlia Daleen Dalene Elmarie Elsabe Esmarie Hanlie Hantie
  Heleen Karien Karlien Keabetswe Lizelle Lizette Mariaan Marietjie Marike Marlize Mmamoloko Nontando
  Nthabiseng Puleng Rethabile Sanet Santie Sindiswa Sunette Surina Susara Tersia Tshegofatso Wilmarie Wilna
  Yolandi Zandile
  Abosede Achola Adanna Aduke Amma Asmau Assitan Bunmi Chenai Dalanda Ekaette Fadima Fadumo Fausat Genet
  Goundo Henda Hibo Hodan Ibironke Ifrah Iyabo Jumoke Kabirigi Kéné Khardiata Lalla Maimouna Mariétou
  Nabirye Nafula Namukasa Nékhou Nimi Nneka Nnenna Ogechi Ropafadzo Rutendo Senait Sènami Soukeyna Tabara
  Tariro Ubah Uju Upendo Vimbai Waithera Yandé Zewditu Zouera
`;
