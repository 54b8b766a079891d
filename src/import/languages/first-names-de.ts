/*
 * German first names of people who are old enough to be in the news: the library's
 * lists have those of today's children.
 */

export const GERMAN_MEN = `
  Achim Adalbert Adolf Albert Albrecht Alfons Alfred Alois Alwin André Andreas Anselm Ansgar Anton Armin Arndt Arne Arno
  Arnold Arnulf Artur August Axel Balthasar Bartholomäus Bastian Beat Benedikt Benno Bernd Bernhard Bert Berthold
  Bertram Björn Bodo Boris Bruno Burkhard Burkhart Carl Carsten Cem Christian Christof Christoph Claas Claus Clemens Constantin
  Cornelius Curdin Curt Daniel David Dennis Detlef Detlev Dieter Diethelm Dietmar Dietrich Dirk Dominik Eberhard Eckart Eckhard Edgar
  Edmund Eduard Egbert Egon Ekkehard Elmar Emil Engelbert Enno Erhard Eric Erich Erik Ernst Erwin Eugen Ewald Fabian
  Falk Felix Ferdinand Florian Folker Frank Franz Frederik Frieder Friedhelm Friedrich Fritz Gabriel Gebhard Georg Gerald
  Gerd Gereon Gerhard Gernot Gero Gerold Gert Gion Gisbert Götz Gotthard Gottfried Gottlieb Gregor Günter Günther Guido Gunnar
  Gunter Gunther Gustav Hagen Hannes Hans Hansjörg Harald Hardy Harry Hartmut Hartwig Hasso Heiko Heiner Heinrich Heinz
  Helge Helmut Helmuth Hendrik Henning Henrik Herbert Heribert Hermann Hinrich Holger Holm Horst Hubert Hubertus Hugo
  Igor Ignaz Ingo Ingolf Jakob Jan Jens Joachim Jochen Jörg Jörn Johann Johannes Josef Joseph Jost Jürg Jürgen Julian
  Justus Kai Kajetan Karl Karlheinz Karsten Kaspar Kay Kersten Kilian Klaus Konrad Konstantin Korbinian Kuno Kurt Lambert Lars Laurenz
  Lennart Leo Leonhard Leopold Lorenz Lothar Luca Ludger Ludwig Luitpold Lukas Lutz Magnus Malte Manfred Manuel Marc Marcel Marco
  Marcus Marius Markus Martin Marvin Matthäus Matthias Mathias Max Maximilian Meinhard Meinrad Michael Mirko Moritz Nico Niels Nikolai
  Nikolaus Nils Norbert Ole Oliver Olaf Olav Oskar Ortwin Oswald Otmar Ottmar Otto Pascal Patrick Paul Peer Peter Philipp
  Pirmin Quirin Raimund Rainer Ralf Ralph Ramon Raphael Reimund Reiner Reinhard Reinhold Reinhart Remo Reto René Richard Robert Robin Roderich Roger
  Roland Rolf Roman Ronald Ronny Rudi Rudolf Rüdiger Rupert Ruprecht Sascha Sebastian Sepp Severin Siegbert Siegfried Siegmar
  Siegmund Sigmar Simon Sören Stefan Steffen Stephan Sven Swen Tankred Theo Theodor Thilo Thomas Thorben Thorsten Til Till Tilman Tilo Tim
  Timo Tino Tobias Tom Torben Torsten Traugott Udo Ueli Ulf Uli Ulrich Urs Uwe Valentin Veit Viktor Vinzenz Vitus Volker Volkmar Waldemar
  Walter Walther Wendelin Werner Wieland Wigbert Wilfried Wilhelm Willi Willibald Willy Winfried Wolf Wolfgang Wolfram Wulf Xaver
  Aegidius Aloys Ambros Andi Anian Anno Antonius Arik Arnim Aurelius Beppo Blasius Bolko Bonifaz Börge Burghard Burkard Cäsar Chlodwig Claudius Cyrill
  Dagobert Dankwart Detlof Didi Diether Dittmar Eckbert Eckehard Edelbert Edzard Ehrenfried Ehrhard Eilert Eitel Elimar Emmeram Emmerich Erasmus Erhart
  Ernö Ewert Falko Focko Folkert Friedbert Friedemann Frowin Gebhart Geert Georgios Gerfried Gerhart Gerolf Gidon Giselher Gösta Gottlob Gregorius
  Guntram Hajo Hanns Hannsjörg Haro Heini Helfried Helmfried Henner Herwig Hieronymus Hilmar Hinnerk Immo Jobst Jochem Jupp Jurek Jürn Kajo Karlmann
  Kasimir Knud Krispin Kunibert Laurentius Lienhard Lüder Ludolf Lutger Luzius Mattheo Maurus Mauritz Momme Nicolaus Norwin Odilo Odo Okko Onno Osmar
  Othmar Ottfried Ottheinrich Ottokar Pankraz Pankratius Peider Raffael Raimar Rochus Rupprecht Schorsch Sebald Seppl Sigismund Stanislaus Tassilo
  Thaddäus Thure Tobi Torge Ulv Utz Valerius Volkhard Volkmer Wedigo Wichard Wido Winrich Wito Witold Wolfhard Zacharias Eike
  Amandus Arnd Arnfried Arwed Berengar Berndt Bero Broder Cai Christhard Curd Dankmar Dierk Eckard Eckhart
  Egid Elard Frerk Frithjof Gerhold Golo Gotthilf Gotthold Gundolf Hansi Hansjürg Harro Heimo Heino Hellmut
  Hellmuth Humbert Ingbert Ingmar Jann Joggi Köbi Konradin Ladislaus Lenard Lovis Markward Meinolf Notker
  Oswin Raban Reinold Remigius Rigobert Rouven Ruven Seppi Sigfried Sigi Sigisbert Thimo Tilmann Ursin Vincenz
  Walfried Wilm Wim Wolfdietrich
  Bartholomä Cajetan Ferdl Gallus Gaudenz Giachen Giacun Giusep Helmar Jodok Jurg Kolumban Landolin Romedius
  Rötger Servatius Suryanto Walram Wigand
`;

export const GERMAN_WOMEN = `
  Adelheid Agathe Agnes Alexandra Alice Aline Almut Amalie Andrea Anette Angela Angelika Anette Anja Anita Anke Anna Annalena Anne Annegret
  Anneliese Annelies Annelore Annemarie Annett Annette Antje Antonia Astrid Auguste Barbara Bärbel Beate Beatrice Beatrix Berit Bernadette
  Berta Bettina Bianca Birgit Birte Brigitte Britta Brunhilde Carina Carla Carmen Carola Caroline Cäcilia Charlotte Christa Christel Christiane
  Christina Christine Cilly Clara Claudia Constanze Corinna Cordula Cornelia Dagmar Daniela Dana Diana Dora Doreen Doris Dorothea Dorothee Dunja Edda
  Edeltraud Edith Elfriede Elisabeth Elke Ella Ellen Else Elsbeth Elvira Emilia Emma Emmi Erika Erna Esther Eva Evelyn Evi Felicitas
  Franziska Frauke Frieda Friederike Gabi Gabriela Gabriele Gerda Gerlinde Gertraud Gertrud Gesa Gesine Gisela Gitta Grete Gretchen Gudrun
  Hanna Hannah Hanne Hannelore Hedwig Heide Heidemarie Heidi Heidrun Heike Helen Helena Helene Helga Henriette Henrike Herma Hermine Herta Hertha
  Hilde Hildegard Hiltrud Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Inka Irene Iris Irma Irmgard Irmtraud Isabel
  Isabell Isabella Isolde Jana Janet Janina Janine Jasmin Jeanette Jenny Jessica Johanna Judith Julia Juliane Jutta Karen Karin Karla Karola
  Karoline Katharina Kathrin Katja Katrin Kerstin Klara Kornelia Kristin Kristina Lara Laura Lena Leni Leonie Leonore Liane Liesbeth Lieselotte Lilo
  Linda Lisa Lore Lotte Luise Lydia Madeleine Magda Magdalena Maike Maja Malu Mandy Manuela Mareike Maren Margarete Margarethe Margit Margot
  Margret Margrit Maria Marianne Marie Marina Marion Marit Marita Marlene Marlies Marlis Martha Martina Mathilde Mechthild Meike Melanie Melitta Merle Meta Michaela Minna
  Mirjam Miriam Mona Monika Nadine Nadja Natalie Natascha Nele Nicola Nicole Nina Nora Olga Ottilie Patricia Paula Pauline Petra
  Pia Ramona Rebecca Rebekka Regina Regine Regula Reinhild Renate Resi Ria Ricarda Rita Ronja Rosa Rosemarie Rosina Rosi Roswitha Ruth Sabina Sabine Sabrina
  Sahra Sandra Sara Sarah Saskia Sibylle Sieglinde Siglinde Sigrid Sigrun Silke Silvia Simone Sina Solveig Sonja Sophia Sophie Stefanie Steffi
  Stephanie Susanne Svenja Swantje Swetlana Sybille Sylvia Tabea Tamara Tanja Tatjana Thea Theresa Therese Theresia Tina Trude Traudl Ulla Ulrike
  Ursina Ursula Uschi Uta Ute Valerie Vanessa Vera Verena Veronika Viktoria Viola Vroni Walburga Waltraud Waltraut Wally Wencke Wibke Wiebke Wilhelmine
  Wilma Yvonne Zita
  Adelgunde Alke Aloisia Alwine Balbina Bernadett Bernhardine Berthilde Betti Bruni Brunhild Burga Burgi Cäcilie Caren Cathrin Christl Creszentia Deike
  Dietlind Dietlinde Dörte Dörthe Edelgard Edeltraut Effi Eilika Elfi Elfie Erdmute Euphemia Evamaria Felizitas Freia Friedl Friedlinde Friedegard
  Fritzi Geertje Geesche Gerhild Gerlind Gislinde Gretel Griseldis Gundel Gundi Gundula Gunda Gunhild Gusti Gunvor Hadwig Hedi Heilwig Helma Helmtrud
  Hendrikje Henni Henny Hermia Herlinde Hildburg Hildegunde Hilke Huberta Ilga Ilsabe Irmela Irmhild Irmi Jolanthe Judit Julchen Käte Käthe Karolin
  Kathi Kathrein Katinka Kea Klementine Konstanze Krimhild Kreszenz Kriemhild Kunigunde Liesel Liesl Lieselott Lioba Lisel Luitgard Luzi Luzia Maita
  Malwine Mareile Mariechen Mariele Marielouise Marieluise Mechtild Mechtilde Mizzi Monja Nanette Nanni Notburga Ortrud Ortrun Philomena Radegund
  Raphaela Reinhilde Reingard Reni Rikarda Rosalinde Rosamunde Rosel Roselinde Roseli Rosl Rotraud Rotraut Sabrine Seraphine Sieglind Silka Sinje Sissi
  Susann Susi Suse Telse Thekla Thusnelda Tini Traute Trudi Trudl Urte Ursel Urschel Vigdis Viktorine Walli Waltraude Waltrud Wendelgard Wendula Wenke
  Wilgard Wilhelma Wiltrud Wiltraud Zenta Zenzi Zilla Eike
  Adelinde Adeltraud Aleida Almuth Anett Annekatrin Annemie Annerose Arnhild Barbel Birge Birthe Burgl Cilli
  Cresentia Dorle Dorte Engelburga Erni Fränzi Friedegund Gaby Gerta Gerti Gertraude Gesche Grit Gunnhild
  Heiderose Hella Hildegund Hiltraud Imma Ingelore Ingetraud Ingrun Ingvild Inken Irmtraut Jördis Klarissa
  Klothilde Klotilde Kreszentia Loni Madleina Magdalene Manja Mareen Margareth Margaretha Maritta Marliese
  Meinhild Mimi Mirl Moni Nane Rixa Roswita Sibille Siegrid Siegrun Sixtina Svantje Sylvana Theres Thordis
  Thyra Traude Traudel Trixi Urda Urschla Valeska Violetta Wilfriede Winfriede Zensi
  Amrei Gitti Lieselore Ragna Undine Walpurga
`;
