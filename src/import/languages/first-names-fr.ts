/* First names of French-speaking countries, of Europe, Canada and Africa, that registers of France's cities lack. */

export const FRENCH_MEN = `
  Abdoulaye Achille Adama Adelin Aimé Alassane Alioune Alix Alphonse Amaury Anatole Anselme Anthime Antonin Aristide Armel
  Aurélien Babacar Baudouin Béranger Blaise Bruno Célestin Charly Cheikh Christel Clotaire Cyprien Cyriaque Dieudonné
  Djibril Donatien Edgard Edmond Edouard Éloi Eloi Emeric Émeric Enguerrand Évariste Fabrice Félicien Fernand Firmin Florentin
  Fodé Franck Fulgence Gaétan Gaëtan Gauthier Germain Ghislain Gildas Gontran Grégory Guénolé Gwenaël Gwendal Habib Hadrien
  Hippolyte Ibrahima Idrissa Ignace Isaïe Issa Jean-Baptiste Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Pierre Jérémy
  Jocelyn Josué Justin Karim Kévin Kofi Kouadio Lambert Landry Laurent-Désiré Léonce Léopold Lucas Luc-Olivier Maël Mahamadou
  Malick Mamadou Marcellin Mathieu Maurille Médard Mehdi Mickaël Modeste Mohamed Mohammed Moussa Nadir Narcisse Nordine Octave
  Ousmane Pacôme Pascal Patrice Philibert Placide Prosper Rachid Réginald Réjean Rémy Sami Samir Samson Séraphin Sidiki Siméon
  Sory Souleymane Stéphane Sylvère Théophile Thibaud Thibaut Thierno Titouan Tugdual Urbain Valérien Vianney Victorien Virgile Wilfrid
  Wilfried Yacine Yaya Yohan Yvan Yvon Zéphirin Zinedine
  Bérenger Déodat Elzéar Émilien Éphrem Érasme Erwan Godefroy Goulven Gualbert Guilhem Hercule Hyacinthe Irénée Killian Ladislas Loïg Manoël Onésime
  Otton Servan Zéphyrin Ousseynou Serigne Kouassi Koffi Kouamé
  Aimeric Aubin Aymerick Barthélémy Bénédict Benoist Bixente Denys Eliot Erwann Estéban Ewen Florimond Francky
  Gauvain Hégésippe Hyppolite Ismaël Jacquy Joannick Josuah Justinien Juvénal Kylian Léonide Lisandru Loan
  Loïck Maëlan Marien Mathéo Mederic Nicaise Orens Ovide Pascalin Philbert Pierrot Réal Rigobert Romaric Rufin
  Samy Steeve Sully Télesphore Théodule Théophane Ulric Ursin Yaël Yanick Yohann Camille Dominique Loïs
  Louison
  Jean-Alain Jean-André Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-Daniel
  Jean-David Jean-Denis Jean-Didier Jean-Éric Jean-Étienne Jean-Fabrice Jean-Félix Jean-François Jean-Gabriel
  Jean-Georges Jean-Guy Jean-Henri Jean-Hugues Jean-Jacques Jean-Jérôme Jean-Joël Jean-Joseph Jean-Julien
  Jean-Laurent Jean-Léon Jean-Louis Jean-Loup Jean-Luc Jean-Lucien Jean-Marc Jean-Marie Jean-Martin
  Jean-Matthieu Jean-Maurice Jean-Maxime Jean-Michel Jean-Nicolas Jean-Noël Jean-Pascal Jean-Patrick Jean-Paul
  Jean-Philippe Jean-Pierre Jean-Raymond Jean-René Jean-Rémi Jean-Richard Jean-Robert Jean-Roger Jean-Romain
  Jean-Samuel Jean-Sébastien Jean-Simon Jean-Stéphane Jean-Sylvain Jean-Thomas Jean-Victor Jean-Vincent
  Jean-Xavier Jean-Yves
  Sergueï Alexeï Andreï Mikhaïl Nikolaï Ievgueni Evgueni Ilya Viatcheslav Iouri Oleksiï Andriy Kyrylo Guennadi Bachar
  Abdelmadjid Hossein Itamar Bezalel Yaïr Zinédine N'Golo N’Golo Assimi Choguel Abdourahamane Jovenel Sacha
  Jeroen Bavo Jef Jos Lieven Marnix Michiel Rik Tijl Brecht Frans Jurgen Kristof Lode Ludo Pol Staf Stefaan
  Wannes Pape Yéro Assane Birame Boucar Diéry El-Hadj Elhadji Fallou Gora Mbacké Momar Ndiaga Ndiouga Youssouf
  Brou Kacou Loukou Dramane Lacina Soumaïla Tiémoko Dieumerci Exaucé Plamedi Déogratias Chérif Houcine Idir
  Ilyes Lyes Messaoud Mustapha Othmane Ramzi Redouane Réda Zoubir Gwénaël Yannig Riwal Denez Fañch Fanch Gurvan
  Jakez Loeiz Mevan Nominoë Pêr Padrig Perig Peio Pello Iban Ander Ximun Ghjuvan Orsu Battì Dumè Timéo Lohan
  Ilan Eliott Célian Lubin Naël Soan Swann Adémar Arthus Aubert Clémentin Cléophas Colas Crépin Magloire
  Octavien Thaddée Zéphir Rätus
`;

export const FRENCH_WOMEN = `
  Adèle Agathe Aïcha Aïda Aïssata Aïssatou Albane Aliénor Aline Alizée Alphonsine Amandine Aminata Anaëlle Anaïs Angèle Annabelle
  Anne-Cécile Anne-Laure Anne-Marie Anne-Sophie Annick Annie Antoinette Apolline Ariane Armelle Assia Astou Astrid Augustine Awa
  Aya Bérangère Bérénice Bernadette Bintou Blandine Brigitte Capucine Carole Cassandre Catherine Céleste Célestine Céline Chantal
  Charline Clarisse Claudine Cléa Clémence Clémentine Clotilde Colette Coralie Coumba Cyrielle Daphné Delphine Denise Diane
  Djamila Domitille Dorothée Édith Edwige Éléonore Éliane Élisabeth Élodie Éloïse Elvire Émeline Émilienne Emmanuelle Ernestine
  Estelle Eugénie Eulalie Évelyne Fabienne Fanny Fantine Fatima Fatou Fatoumata Félicie Fernande Flavie Florence Fleur Françoise
  Frédérique Gabrielle Gaëlle Garance Geneviève Georgette Germaine Gersende Ghislaine Gisèle Guillemette Guylaine Gwenaëlle Gwladys
  Hadja Hélène Héloïse Henriette Hermine Honorine Hortense Huguette Inès Ingrid Iris Isaure Jacinthe Jacqueline Janine Jeannine
  Joséphine Josette Josiane Josyane Judith Julienne Juliette Justine Khadija Laetitia Laëtitia Latifa Laure Laurence Laurette
  Léonie Léontine Léopoldine Liliane Lisette Lison Lucette Lucienne Lucile Ludivine Madeleine Maëlle Maëlys Magali Magalie
  Maïté Malika Manon Margaux Margot Mariama Marie-Claude Marie-France Marie-Hélène Marie-Laure Marie-Louise Marie-Pierre Marie-Thérèse
  Marielle Mariette Marine Marjolaine Marlène Marthe Martine Maryse Mathilde Maud Mélanie Mélissa Mireille Monique Morgane Muguette
  Murielle Myriam Nadège Nadia Nadine Nafissatou Naïma Nathalie Ndeye Nicole Noëlle Noémie Océane Odette Odile Ombeline
  Oriane Oumou Pascale Patricia Paulette Pauline Perrine Philippine Philomène Pierrette Priscille Rachida Rama Raymonde Régine
  Renée Rima Rokhaya Romane Rosalie Roseline Roxane Ségolène Sidonie Simone Sixtine Solange Solène Solenne Sophie Soraya
  Stéphanie Suzanne Sybille Sylvette Sylviane Sylvie Tatiana Thérèse Tiphaine Ursule Valérie Véronique Victoire Viviane Virginie
  Yasmina Yolande Yseult Yvette Yvonne Zélie Zoé
  Albertine Bérengère Claudette Claudie Cléo Colombe Cordélia Cunégonde Danièle Désirée Eloïse Enora Étiennette Éva Géraldine Gilberte Ginette Guénaëlle
  Gwenn Hedwige Hermance Katell Loriane Louisette Louison Mado Maëva Magdeleine Marise Maryline Maryvonne Mathurine Mélusine Myrtille Natacha Ninon
  Noélie Ondine Orianne Quitterie Roselyne Rosine Séraphine Solenn Suzette Toinette Victorine Violaine Zénobie Ndèye Adjoua Affoué Akissi Iphigénie
  Houria Fatiha Zohra Nawel
  Abigaëlle Andréa Andréane Angéline Anneleen Anouck Anouschka Bibiane Camélia Carolane Cécilia Charlène
  Clarice Clélia Cosette Danaé Dolorès Églantine Élaine Élane Éléa Éliette Élina Élisa Élyse Emeline Emmeline
  Esméralda Éveline Floriane Gaétane Ghyslaine Glwadys Goedele Griet Gwendoline Gwénola Hanneke Hermeline
  Isaline Jacotte Joceline Jordane Josée Katia Katrijn Leen Leïla Léonore Lilas Loïse Lou Louane Louna Lyne
  Lysiane Maelle Maeva Maéva Maggy Maïa Margault Marijke Marinette Mélina Mélinda Méline Mercédès Moïra Naïla
  Noella Nolwenn Océanne Octavie Odélie Pascaline Radegonde Raïssa Rébecca Rejeanne Roberte Rosette Savine
  Séléna Séréna Servane Soizic Sylvaine Théa Thècle Théodorine Théophanie Tiphanie Typhaine Valériane Véra
  Yaëlle Yolaine Yvanne Ange Alix Dominique
  Marylise Assa Zaho Affoussata Kandia Marwah Zuhal Meryame Ioulia
  Godelieve Greet Katleen Kristien Liesbet Machteld Reinhilt Treesje Lutgard Tinne Katrien Karolien Leentje
  Ineke Janneke Heleen Maimouna Madiambal Ahou Amenan Amoin Nabintou Aramata Assétou Assitan Kady Korotoumou
  Ténin Consolée Vestine Séphora Nsimba Aziza Chahinez Fatna Ferroudja Hakima Ilhem Keltoum Khadidja Louiza
  Maissa Mériem Mounia Nacera Narimane Nedjma Ouarda Razika Wassila Soazig Rozenn Riwanon Maïwenn Maiwenn
  Gwenola Énora Aziliz Anaïg Annaïg Azenor Bleuenn Klervi Lenaig Lénaïg Naïg Nolwen Sterenn Tifenn Youna Nekane
  Oihana Elaia Garazi Graxi Maddi Terexa Ghjulia Saveria Vannina Laetizia Lyna Césarine Ermeline Firmine
  Guyonne Jacquemine Laurentine Mirjeta Ysaline Sacha
`;
