/** In French, what else whoever has an office or a trade is called: "le maire" is "l’élu" further on. */
export const frenchOtherRoles = `
  pape=pontife roi=souverain reine=souveraine roi=monarque reine=monarque maire=édile maire=élu maire=élue
  député=élu députée=élue député=parlementaire députée=parlementaire sénateur=élu sénatrice=élue
  sénateur=parlementaire sénatrice=parlementaire conseiller=élu conseillère=élue adjoint=élu adjointe=élue
  bourgmestre=élu bourgmestre=élue bourgmestre=édile échevin=élu échevine=élue eurodéputé=élu eurodéputée=élue
  procureur=magistrat procureure=magistrate juge=magistrat juge=magistrate président=magistrat
  présidente=magistrate avocat=pénaliste avocate=pénaliste avocat=défenseur avocate=défenseure avocat=conseil
  procureur=parquetier entraîneur=technicien entraîneuse=technicienne entraîneur=coach sélectionneur=technicien
  sélectionneur=coach patron=dirigeant patronne=dirigeante pdg=dirigeant pdg=dirigeante pdg=patron pdg=patronne
  directeur=dirigeant directrice=dirigeante président=dirigeant présidente=dirigeante gérant=patron
  gérante=patronne fondateur=entrepreneur fondatrice=entrepreneuse patron=entrepreneur patronne=entrepreneuse
  secrétaire=syndicaliste délégué=syndicaliste déléguée=syndicaliste coordinateur=responsable
  coordinatrice=responsable directeur=responsable directrice=responsable économiste=chercheur économiste=chercheuse
  sociologue=chercheur sociologue=chercheuse historien=chercheur historienne=chercheuse biologiste=scientifique
  chercheur=scientifique chercheuse=scientifique politologue=chercheur politologue=chercheuse
  physicien=scientifique physicienne=scientifique climatologue=scientifique médecin=praticien médecin=praticienne
  chirurgien=médecin chirurgienne=médecin urgentiste=médecin épidémiologiste=médecin romancier=écrivain
  romancière=écrivaine romancier=auteur romancière=autrice écrivain=auteur écrivaine=autrice réalisateur=cinéaste
  réalisatrice=cinéaste cinéaste=réalisateur cinéaste=réalisatrice comédien=acteur comédienne=actrice
  acteur=comédien actrice=comédienne chanteur=artiste chanteuse=artiste peintre=artiste sculpteur=artiste
  rappeur=artiste éleveur=agriculteur éleveuse=agricultrice agriculteur=exploitant agricultrice=exploitante
  éleveur=exploitant céréalier=agriculteur vigneron=viticulteur vigneronne=viticultrice policier=fonctionnaire
  policière=fonctionnaire gendarme=militaire colonel=officier capitaine=officier lieutenant=officier
  commandant=officier général=officier colonel=militaire général=militaire préfet=fonctionnaire dr=médecin
  docteur=médecin pr=professeur pr=professeure me=avocat me=avocate maître=avocat maître=avocate mgr=évêque
  père=prêtre abbé=prêtre
  président=chef_de_l_état président=chef_de_l_etat président=chef_d_état président=chef_d_etat
  président=chef_de_l_exécutif président=chef_du_gouvernement président=locataire_de_l_élysée président=mandataire
  présidente=cheffe_de_l_état présidente=cheffe_de_l_etat présidente=cheffe_d_état présidente=cheffe_de_l_exécutif
  présidente=cheffe_du_gouvernement ministre=chef_du_gouvernement ministre=cheffe_du_gouvernement
  ministre=chef_de_l_exécutif ministre=cheffe_de_l_exécutif ministre=locataire_de_matignon
  ministre=chef_de_la_diplomatie ministre=cheffe_de_la_diplomatie ministre=locataire_de_beauvau
  ministre=locataire_de_bercy secrétaire=chef_de_la_diplomatie secrétaire=cheffe_de_la_diplomatie
  chancelier=chef_du_gouvernement chancelière=cheffe_du_gouvernement conseiller=magistrat conseiller=ministre
  conseillère=magistrate conseillère=ministre syndic=édile syndic=magistrat syndique=édile syndique=magistrate
  municipal=édile municipal=magistrat municipale=édile municipale=magistrate maire=magistrat
  maire=premier_magistrat maire=premier_édile bourgmestre=magistrat bourgmestre=premier_magistrat
  bourgmestre=premier_édile mairesse=élue mairesse=édile maire=première_magistrate eurodéputé=parlementaire
  conseiller=parlementaire eurodéputée=parlementaire conseillère=parlementaire eurodéputé=député
  eurodéputée=députée pape=souverain_pontife pape=saint-père pape=évêque_de_rome évêque=prélat archevêque=prélat
  cardinal=prélat archevêque=évêque curé=religieux curé=ecclésiastique abbé=religieux abbé=ecclésiastique
  prêtre=religieux prêtre=ecclésiastique pasteur=religieux pasteur=ecclésiastique curé=prêtre curé=abbé prêtre=curé
  prêtre=abbé avocat=juriste avocate=juriste avocat=ténor_du_barreau avocat=robe_noire
  procureur=représentant_du_parquet procureur=représentant_du_ministère_public procureure=représentante_du_parquet
  procureure=représentante_du_ministère_public avocat=représentant_du_parquet avocat=représentante_du_parquet
  avocate=représentant_du_parquet avocate=représentante_du_parquet juge=juriste entraîneur=mentor
  entraîneur=tacticien sélectionneur=mentor sélectionneur=tacticien manager=mentor manager=technicien manager=coach
  manager=tacticien entraîneuse=coach sélectionneuse=technicienne sélectionneuse=coach sélectionneur=entraîneur
  sélectionneuse=entraîneuse attaquant=footballeur attaquant=joueur milieu=footballeur milieu=joueur
  défenseur=footballeur défenseur=joueur gardien=footballeur gardien=joueur ailier=footballeur ailier=joueur
  avant-centre=footballeur avant-centre=joueur capitaine=footballeur capitaine=joueur buteur=footballeur
  buteur=joueur latéral=footballeur latéral=joueur attaquante=footballeuse attaquante=joueuse milieu=footballeuse
  milieu=joueuse défenseure=footballeuse défenseure=joueuse défenseuse=footballeuse défenseuse=joueuse
  gardienne=footballeuse gardienne=joueuse ailière=footballeuse ailière=joueuse capitaine=footballeuse
  capitaine=joueuse buteuse=footballeuse buteuse=joueuse gardien=portier gardienne=portière attaquant=buteur
  avant-centre=buteur attaquante=buteuse footballeur=joueur tennisman=joueur rugbyman=joueur handballeur=joueur
  basketteur=joueur footballeuse=joueuse tenniswoman=joueuse rugbywoman=joueuse handballeuse=joueuse
  basketteuse=joueuse pilier=rugbyman pilier=joueur talonneur=rugbyman talonneur=joueur demi=rugbyman demi=joueur
  centre=rugbyman centre=joueur troisième-ligne=rugbyman troisième-ligne=joueur deuxième-ligne=rugbyman
  deuxième-ligne=joueur coureur=cycliste grimpeur=cycliste sprinteur=cycliste coureuse=cycliste cycliste=coureur
  cycliste=coureuse nageur=champion skieur=champion cycliste=champion tennisman=champion judoka=champion
  athlète=champion perchiste=champion biathlète=champion nageuse=championne skieuse=championne cycliste=championne
  joueuse=championne judoka=championne athlète=championne biathlète=championne médecin=docteur médecin=docteure
  médecin=clinicien médecin=clinicienne urgentiste=praticien généraliste=médecin généraliste=praticien
  infectiologue=médecin infectiologue=praticien virologue=médecin virologue=praticien cardiologue=médecin
  cardiologue=praticien pédiatre=médecin pédiatre=praticien psychiatre=médecin psychiatre=praticien
  chirurgien=praticien urgentiste=praticienne généraliste=praticienne infectiologue=praticienne
  virologue=praticienne cardiologue=praticienne pédiatre=praticienne psychiatre=praticienne
  chirurgienne=praticienne infirmier=soignant infirmière=soignante aide-soignante=soignante
  épidémiologiste=scientifique épidémiologiste=chercheur épidémiologiste=chercheuse virologue=scientifique
  virologue=chercheur virologue=chercheuse infectiologue=scientifique infectiologue=chercheur
  infectiologue=chercheuse immunologue=scientifique immunologue=chercheur immunologue=chercheuse
  biologiste=chercheur physicien=chercheur chimiste=chercheur chimiste=scientifique géologue=chercheur
  géologue=scientifique glaciologue=chercheur glaciologue=scientifique océanographe=chercheur
  océanographe=scientifique sismologue=chercheur sismologue=scientifique volcanologue=chercheur
  volcanologue=scientifique climatologue=chercheur astronome=chercheur astronome=scientifique
  astrophysicien=chercheur astrophysicien=scientifique météorologue=chercheur météorologue=scientifique
  paléontologue=chercheur paléontologue=scientifique neurologue=chercheur neurologue=scientifique
  biologiste=chercheuse physicienne=chercheuse chimiste=chercheuse géologue=chercheuse glaciologue=chercheuse
  océanographe=chercheuse sismologue=chercheuse volcanologue=chercheuse climatologue=chercheuse
  astronome=chercheuse astrophysicienne=chercheuse astrophysicienne=scientifique météorologue=chercheuse
  paléontologue=chercheuse anthropologue=chercheur anthropologue=chercheuse anthropologue=universitaire
  archéologue=chercheur archéologue=chercheuse archéologue=universitaire géographe=chercheur géographe=chercheuse
  géographe=universitaire démographe=chercheur démographe=chercheuse démographe=universitaire psychologue=chercheur
  psychologue=chercheuse psychologue=universitaire linguiste=chercheur linguiste=chercheuse linguiste=universitaire
  philosophe=chercheur philosophe=chercheuse philosophe=universitaire juriste=chercheur juriste=chercheuse
  juriste=universitaire politiste=chercheur politiste=chercheuse politiste=universitaire
  constitutionnaliste=chercheur constitutionnaliste=chercheuse constitutionnaliste=universitaire
  professeur=enseignant professeur=universitaire professeur=chercheur professeure=enseignante
  professeure=universitaire professeure=chercheuse historien=universitaire sociologue=universitaire
  politologue=universitaire économiste=universitaire historienne=universitaire instituteur=enseignant
  institutrice=enseignante patron=chef_d_entreprise pdg=chef_d_entreprise directeur=chef_d_entreprise
  patronne=cheffe_d_entreprise pdg=cheffe_d_entreprise directrice=cheffe_d_entreprise patron=pdg dirigeant=pdg
  patronne=pdg dirigeante=pdg entrepreneur=homme_d_affaires entrepreneur=milliardaire fondateur=homme_d_affaires
  fondateur=milliardaire entrepreneuse=femme_d_affaires entrepreneuse=milliardaire fondatrice=femme_d_affaires
  fondatrice=milliardaire entrepreneur=magnat patron=milliardaire patron=magnat pdg=milliardaire pdg=magnat
  fondateur=patron fondateur=dirigeant fondatrice=patronne fondatrice=dirigeante cofondateur=entrepreneur
  cofondateur=dirigeant cofondatrice=entrepreneuse cofondatrice=dirigeante porte-parole=responsable
  porte-parole=représentant porte-parole=représentante secrétaire=cégétiste délégué=cégétiste déléguée=cégétiste
  secrétaire=leader agriculteur=paysan éleveur=paysan maraîcher=paysan maraîcher=exploitant céréalier=paysan
  céréalier=exploitant viticulteur=paysan viticulteur=exploitant arboriculteur=paysan arboriculteur=exploitant
  agricultrice=paysanne éleveuse=paysanne éleveuse=exploitante maraîchère=paysanne maraîchère=exploitante
  viticultrice=paysanne viticultrice=exploitante maraîcher=agriculteur maraîchère=agricultrice paysan=agriculteur
  paysanne=agricultrice pêcheur=marin pêcheur=marin-pêcheur capitaine=marin policier=agent gendarme=agent
  policière=agente gendarme=agente brigadier=policier commissaire=policier inspecteur=policier gardien=policier
  brigadière=policière commissaire=policière inspectrice=policière gardienne=policière colonel=gendarme
  capitaine=gendarme capitaine=militaire lieutenant=gendarme lieutenant=militaire commandant=gendarme
  commandant=militaire adjudant=gendarme adjudant=militaire amiral=officier amiral=militaire vice-amiral=officier
  vice-amiral=militaire colonel=pompier colonel=sapeur-pompier lieutenant-colonel=pompier
  lieutenant-colonel=sapeur-pompier capitaine=pompier capitaine=sapeur-pompier commandant=pompier
  commandant=sapeur-pompier chanteur=musicien rappeur=musicien musicien=artiste guitariste=artiste
  guitariste=musicien pianiste=artiste pianiste=musicien chanteuse=musicienne rappeuse=artiste rappeuse=musicienne
  musicienne=artiste pianiste=musicienne violoniste=artiste violoniste=musicienne chanteur=interprète
  chanteur=vocaliste chanteur=rockeur chanteuse=interprète acteur=interprète acteur=artiste comédien=interprète
  comédien=artiste actrice=interprète actrice=artiste comédienne=interprète comédienne=artiste humoriste=comique
  humoriste=artiste humoriste=comédien humoriste=comédienne cinéaste=metteur_en_scène réalisateur=metteur_en_scène
  cinéaste=metteuse_en_scène réalisatrice=metteuse_en_scène dramaturge=auteur dramaturge=écrivain poète=auteur
  poète=écrivain essayiste=auteur essayiste=écrivain dramaturge=autrice dramaturge=écrivaine poétesse=autrice
  poétesse=écrivaine essayiste=autrice essayiste=écrivaine dessinateur=artiste dessinateur=auteur
  caricaturiste=artiste caricaturiste=auteur illustrateur=artiste illustrateur=auteur dessinatrice=artiste
  dessinatrice=autrice illustratrice=artiste illustratrice=autrice styliste=créateur styliste=créatrice
  styliste=couturier cuisinier=chef cuisinière=cheffe journaliste=reporter journaliste=reportrice
  journaliste=confrère journaliste=consœur animateur=journaliste animateur=vedette présentateur=journaliste
  présentateur=vedette animatrice=journaliste présentatrice=journaliste prévenu=accusé prévenu=mis_en_cause
  accusé=prévenu accusé=mis_en_cause prévenue=accusée prévenue=mise_en_cause accusée=prévenue accusée=mise_en_cause
  suspect=mis_en_cause suspecte=mise_en_cause roi=chef_de_l_état ambassadeur=diplomate consul=diplomate
  ambassadrice=diplomate consule=diplomate préfet=représentant_de_l_état préfet=représentant_de_l_etat
  sous-préfet=représentant_de_l_état sous-préfet=représentant_de_l_etat préfète=représentante_de_l_état
  préfète=représentante_de_l_etat préfète=fonctionnaire sous-préfète=représentante_de_l_état
  sous-préfète=représentante_de_l_etat sous-préfète=fonctionnaire
`;
