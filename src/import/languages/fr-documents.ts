/** What French news calls what announces or bears somebody’s words. */
export const frenchDocuments = `
  diplôme capture captures dictionnaire encyclopédie poème couplet refrain strophe comptine caricature
  ruban écharpe maillots casquette mug gilet feuille feuilles papiers reçu emballage socle gravure
  autocollants recette constitution amendements invitation télécopie annonce annonces alerte alertes
  publicité spot écran écrans afficheur photomontage diapositive diapositives bordereaux
  bâche bâches pancartes banderoles affiches panneaux calicots écriteaux affichettes bannière bannières drap draps
  drapeau enseigne cartel légende aphorisme clause alinéa facture bordereau
  lettres rapports messages courriels notes tracts inscriptions plaques communiqués
  stèle tombe pierre-tombale épigraphe exergue quatrième formulaires répondeur haut-parleur haut-parleurs
  mégaphone sonorisation notification notifications appli application logiciel
  communiqué lettre rapport affiche pancarte banderole panneau message mail courriel courrier note document
  tract jugement arrêt ordonnance délibération article éditorial tribune étude texte avis inscription plaque
  site motion loi pétition slogan publication billet testament carnet journal déclaration réquisitoire
  procès-verbal charte arrêté écriteau affichette registre dépliant tee-shirt t-shirt graffiti calicot
  brochure flyer sms texto tweet post story audit sondage mémo plainte assignation réquisitions expertise
  contre-expertise synthèse circulaire décret directive épitaphe préface notice règlement bulletin calepin
  dépêche encart manifeste missive faire-part carton fresque tag panonceau autocollant sticker badge maillot
  ardoise e-mail mèl fiche formulaire bandeau résolution amendement traité convention compte-rendu mandat
  prospectus encadré préambule avant-propos postface dédicace livret fascicule baromètre télégramme fax pli
  pétitions tribunes feuillet mémoires biographie autobiographie blog chronique reportage sentence procuration
  statut statuts contrat bail étiquette calicots questionnaire réquisitoires conclusions gazette almanach
  adage attestation argumentaire avenant bible certificat codicille contravention convocation coran déposition
  devis dicton écusson édito encyclique entrefilet évangile fanion homélie injonction listing macaron manchette
  manuel mémento newsletter oriflamme papier passeport permis plaquette pochoir post-it protocole proverbe
  psaume quittance retranscription script sommation sourate sweat sweat-shirt tatouage télex thèse ticket torah
  transcription vade-mecum verbatim verset mural
`;
