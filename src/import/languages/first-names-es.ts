/* First names of Spain and of Spanish-speaking America, of all ages. */

export const SPANISH_MEN = `
  Abel Abelardo Abraham Abundio Adalberto Adán Adolfo Adrián Agapito Agustín Alan Alberto Alcides Aldo Alejandro Alejo Álex Alexis
  Alfonso Alfredo Alonso Álvaro Amadeo Amado Amador Ambrosio Américo Anastasio Andrés Ángel Anselmo Antonio Aquiles Arcadio Ariel
  Armando Arnaldo Arnulfo Arsenio Artemio Arturo Asdrúbal Atilio Augusto Aurelio Baldomero Baltasar Bartolomé Basilio Bautista Benicio
  Benigno Benito Benjamín Bernabé Bernardino Bernardo Blas Bonifacio Braulio Brayan Bruno Calixto Camilo Carlos Carmelo Casimiro
  Cayetano Cecilio Ceferino Celestino Celso César Cipriano Ciro Clemente Cosme Cristian Cristián Cristóbal Custodio Dagoberto Damián
  Daniel Danilo Darío David Delfín Demetrio Desiderio Diego Dionisio Domingo Donato Edgar Edgardo Edmundo Eduardo Efraín Efrén Eladio
  Eleazar Eleuterio Elías Eligio Eliseo Eloy Emeterio Emiliano Emilio Emmanuel Enrique Epifanio Erasmo Eric Ernesto Estanislao Esteban
  Estiven Eudoro Eugenio Eulogio Eusebio Eustaquio Evaristo Everardo Ezequiel Fabián Fabio Facundo Faustino Fausto Federico Feliciano
  Felipe Félix Fermín Fernando Fidel Filiberto Flavio Florencio Florentino Fortunato Francisco Froilán Fulgencio Gabino Gabriel Gael
  Galo Gaspar Gastón Genaro Gerardo Germán Gervasio Gilberto Gildardo Gonzalo Graciano Gregorio Guido Guillermo Gumersindo Gustavo
  Guzmán Heberto Héctor Heladio Heliodoro Heraclio Heriberto Hermenegildo Hernán Hernando Higinio Hilario Hipólito Homero Honorio Horacio
  Huberto Hugo Humberto Ibai Ignacio Íker Indalecio Íñigo Iñaki Irineo Isaac Isaías Isidoro Isidro Ismael Israel Iván Izan Jacinto
  Jacobo Jaime Jairo Javier Jenaro Jeremías Jerónimo Jesús Joan Joaquín Joel Jon Jonás Jonatan Jordi Jorge José Josep Josué Juan
  Julián Julio Justino Justo Juvenal Kevin Ladislao Laureano Lautaro Lázaro Leandro Leobardo Leocadio Leonardo Leoncio Leonel Leónidas
  Leopoldo Lisandro Lorenzo Luciano Lucio Luis Macario Manuel Marcelino Marcelo Marcial Marciano Marco Marcos Mariano Marino Mario Martín
  Mateo Matías Maurício Mauricio Mauro Maximiliano Maximino Máximo Melchor Melquíades Miguel Milton Misael Modesto Moisés Narciso
  Nataniel Nazario Néstor Nicanor Nicasio Nicolás Nilo Norberto Octavio Odilón Olegario Omar Orlando Óscar Osvaldo Oswaldo Pablo Pancracio
  Pascual Patricio Paulino Pau Pedro Pelayo Pío Plácido Policarpo Pompeyo Porfirio Primitivo Próspero Quintín Quirino Rafael
  Raimundo Ramiro Ramón Raúl Reinaldo Remigio Renato Ricardo Rigoberto Roberto Rodolfo Rodrigo Rogelio Román Romeo Romualdo Roque
  Rosendo Rubén Rufino Ruperto Sabino Salomón Salvador Samuel Santos Santiago Saturnino Saúl Sebastián Secundino Segismundo Serafín
  Sergi Sergio Servando Severino Severo Silverio Silvestre Silvio Simón Sixto Telmo Teodoro Teófilo Tiburcio Timoteo Tobías Tomás Toribio
  Tristán Ubaldo Ulises Unai Urbano Valentín Valeriano Venancio Vicente Víctor Victoriano Virgilio Vladimir Wálter Walter Wenceslao Wilfredo
  Wilmer Wílmer Wilson Xabier Xavier Yeison Zacarías
  Agustí Aitor Aleix Amancio Amílcar Apolinar Aristides Arístides Arnau Asier Avelino Belarmino Cándido Casiano Cesáreo Cirilo Conrado Constantino
  Crisanto Cristino Crispín Dámaso Diógenes Domènec Edelmiro Emigdio Eneko Enric Eudaldo Eulalio Fabricio Ferran Filemón Fructuoso Ginés Godofredo Gorka
  Ibon Imanol Inocencio Isauro Jofre Jokin Joseba Kepa Koldo Licinio Llorenç Lluís Longinos Manel Martiniano Melitón Miquel Nahuel Nemesio Nicomedes
  Obdulio Odón Onésimo Onofre Oriol Patxi Práxedes Prudencio Rafa Recaredo Regino Restituto Reynaldo Robustiano Rutilio Salustiano Sandalio Senén
  Silvino Sinforoso Telesforo Teodomiro Torcuato Vicenç Victorino Wilfrido Xulio Yamil Zenón Elkin Jhon Johnatan
  Ademar Airam Alirio Anatolio Andoni Aníbal Antonino Anxo Aristóbulo Aritz Ataulfo Ataúlfo Bartomeu Baudilio
  Benancio Beñat Benedicto Bernat Berto Borja Braian Breogán Brígido Celedonio Chema Chente Chepe Chucho Chus
  Cleofás Clodoaldo Crescencio Crisóforo Crisóstomo Cristhian Cuauhtémoc Deiby Deyvid Donaciano Duván Eber
  Éder Edilson Edinson Ermelindo Esneider Estuardo Eutimio Eutiquio Evelio Exequiel Felipo Fernán Ferney
  Fidencio Garikoitz Gaudencio Gelasio Gerónimo Getulio Greivin Guillem Haroldo Hebert Hélder Hermán Hilarión
  Íbero Ignasi Iñigo Ixcoatl Jader Jandry Jaume Jeferson Jerson Jeyson Jhonatan Jhonny Jhordan Josafat Josu
  Jovino Joxe Juanito Juanjo Juanma Junípero Juventino Kaled Kike Lauro Leomar Libardo Lisardo Lizardo Lluc
  Longino Luisito Luisma Luiyi Macedonio Magín Maicol Maikel Malaquías Mamerto Manolo Mercedario Miguelito
  Nahum Natalio Neftalí Nehuén Nepomuceno Nilson Oleguer Osmany Otilio Pablito Paco Pánfilo Pantaleón Pedrito
  Petronilo Ponç Prisciliano Quim Quique Ramsés Régulo Remberto Renán Ronal Rosalío Sabas Samael Santi Saturio
  Serapio Sigifredo Simeón Tomàs Toño Tulio Txema Txomin Urko Wayra Wilder Wilmar Xabi Ximo Xoán Xosé Xurxo
  Yadiel Yampier Yeferson Yeray Yerson Yhony Yoel Yonathan Yordan Yordany Yorman Yostin Zigor Zósimo
  Volodímir Vladímir Serguéi Alexéi Andréi Mijaíl Nikolái Yevgueni Iliá Pável Antón Viacheslav Valeri Víktor Konstantín
  Guennadi Ramzán Arseni Denís Husein Hasán Ismaíl Abdelfatá Abdulá Alí Masud Abás António Luís Rui Nuno Inácio Flávio
  Geraldo Pere Raül Narcís Ander Julen Brais Uxío Breixo Martiño Pep Nacho Juanfran Josemi Curro Dani Cuco Beto Memo Pancho
  Evo Yamandú Diosdado Tareck Vinícius Rodrygo Neymar Shehbaz Rómulo Lenín Ottón Radamel Yerry Dávinson
  Antolín Cleto Domiciano Hermógenes Juancho Nabor Orencio Pascasio Ponciano Sotero Teodulo Teódulo Trifón
`;

export const SPANISH_WOMEN = `
  Abigail Abril Ada Adela Adelaida Adelina Adoración Adriana Ágata Agustina Aída Ainhoa Aitana Alba Alejandra Alfonsina Alicia Alma
  Almudena Alondra Altagracia Amalia Amanda Amaia Amaya Amelia Amparo Ana Anabel Analía Anahí Andrea Ángela Angélica Ángeles Angustias
  Antonia Araceli Aránzazu Ariadna Asunción Aurelia Aurora Azucena Bárbara Beatriz Begoña Belén Benita Berenice Bernarda Berta Bibiana
  Blanca Brenda Brígida Camila Candela Candelaria Caridad Carla Carlota Carmen Carmela Carolina Casandra Casilda Catalina Cayetana
  Cecilia Celeste Celia Chabela Charo Clara Claudia Clementina Concepción Conchita Consuelo Constanza Consolación Corina Cristina Dalia
  Daniela Débora Delfina Delia Diana Dolores Domitila Dora Dorotea Dulce Edelmira Edith Elena Eleonora Elisa Eloísa Elsa Elvira Emilia
  Encarna Encarnación Enriqueta Érika Ermelinda Ernestina Esmeralda Esperanza Estefanía Estela Ester Esther Estrella Etelvina Eugenia
  Eulalia Eunice Eva Evangelina Evelia Evelyn Fabiola Fátima Faustina Felicidad Felisa Fermina Fernanda Filomena Flor Flora Florencia
  Francisca Gabriela Gema Genoveva Georgina Gertrudis Gilda Gisela Gladys Gloria Gracia Graciela Gregoria Griselda Guadalupe
  Hermelinda Herminia Hilda Hortensia Idoia Iliana Inés Inmaculada Iratxe Irene Irma Isabel Isadora Itziar Ivonne Jacinta Jimena Joaquina
  Josefa Josefina Juana Judith Julia Juliana Julieta Justina Karen Karina Laia Lara Laura Leire Leonor Leticia Lidia Lilia Liliana Lina
  Lisa Lola Lorena Lorenza Lourdes Lucía Luciana Lucila Lucrecia Luisa Luna Lupe Lupita Luz Macarena Magdalena Maite Malena Manuela Mar
  Marcela Margarita María Mariana Maribel Maricarmen Maricela Mariela Marina Marisa Marisol Marlene Marta Martina Martirio Matilde
  Maura Mayra Melania Melisa Mercedes Micaela Milagros Mireia Míriam Mirta Modesta Mónica Montserrat Nadia Nancy Natalia Natividad Nélida
  Nerea Nieves Nilda Noelia Nora Norma Nubia Nuria Obdulia Ofelia Olga Olivia Paloma Pamela Paola Pastora Patricia Paula Paulina Paz
  Perpetua Petra Petrona Piedad Pilar Priscila Purificación Quiteria Ramona Raquel Rebeca Regina Remedios Renata Reyes Rita Rocío Romina
  Rosa Rosalba Rosalía Rosana Rosario Rosaura Rosenda Roxana Sabela Sabina Sagrario Salomé Samanta Sandra Sara Selena Serafina Silvia
  Sofía Sol Soledad Sonia Sonsoles Susana Tamara Tania Tatiana Teodora Teresa Teresita Tomasa Trinidad Úrsula Valentina Valeria Vanesa
  Vanessa Verónica Vicenta Victoria Violeta Virginia Visitación Viviana Xiomara Ximena Yadira Yaiza Yanet Yasna Yesenia Yolanda Zaira Zoila Zulema
  Águeda Ainara Apolonia Arantxa Balbina Chelo Covadonga Desamparados Edurne Elisenda Emerenciana Engracia Eneida Ercilia Estíbaliz Eudosia Fidela
  Florinda Fuencisla Fuensanta Garbiñe Gudelia Gumersinda Haydée Herlinda Honorina Ifigenia Isaura Jesusa Jovita Laureana Leocadia Leonarda Loli
  Ludivina Manoli Maruja Meritxell Miren Nati Nicolasa Noemí Olaya Pascuala Rigoberta Romualda Saturnina Sixta Teófila Tránsito Virtudes Yamila Yésica
  Yurena Zenaida
  Abigaíl Agueda Ainoa Aintzane Airis Aleida Alejandrina Amapola Anabella Anayeli Ane Anel Angelines Anisia
  Antonieta Arancha Arantza Arantzazu Arminda Asun Áurea Azahara Benedicta Betsabé Blasa Calixta Cándida
  Carmelina Carmiña Celinda Chavela Chayo Chela Cintia Citlali Claribel Cleotilde Crescencia Crucita Danna
  Dariela Deisy Desirée Deyanira Deysi Diocelina Doménica Eider Elcira Eloína Enedina Estefany Estelina
  Estibaliz Eulogia Fedra Feliciana Fidelina Genara Giselle Graciana Guiomar Haizea Honoria Iciar Idaira
  Idalia Ignacia Íngrid Inma Iraida Irati Iria Itatí Itsaso Itxaso Ivette Ivón Ixchel Izaro Izaskun Janeth
  Jazmín Jhoselyn Jorgelina Josune Julissa Katia Keyla Laurentina Leidy Leyre Lía Libia Lisandra Lisset
  Luisina Magaly Maialen Maider Maika Maitena Maricruz Mariona Marisela Marlén Máxima Mencía Migdalia Mirian
  Montse Nahia Nayara Nayareli Nayareth Nazaret Nereida Neus Nicanora Nikté Núria Odalis Odalys Olaia Olalla
  Olvido Oneida Oralia Paqui Paquita Penélope Pepa Pía Puri Queralt Quetzalli Reme Rogelia Ruperta Salvadora
  Saray Sira Sulema Telma Tere Terencia Tiburcia Timotea Toñi Trini Uberlinda Ulpiana Venancia Victoriana
  Xochiquetzal Xóchitl Yajaira Yaneth Yanina Yareli Yarely Yarixa Yasmín Yohana Yorleny Yuleisy Yuliet Yulimar
  Yuneisy Yusleidy Zoraida Zulma Zuriñe Concha
  Delcy Dilma Gleisi Cilia Verónika Izkia Layda Maru Chabelita Cuca Jenni Mapi Irune Mercè Dolors Maddalen Uxue Nekane Xiana
  Uxía Antía Tulsi Nathy Lali Mirtha Yuliya Nadezhda
  Aldonza Amaranta Ambrosia Anunciación Basilisa Benilde Celedonia Celerina Celsa Crispina Cristeta Eduvigis
  Elba Emérita Epifania Eudocia Eustolia Fidencia Fulgencia Gaudencia Higinia Hilaria Hipólita Isolina
  Jerónima Luzmila Marciana Mariluz Maximina Melchora Olegaria Onésima Policarpa Raimunda Silveria Silvina
  Telesfora Victorina
`;
