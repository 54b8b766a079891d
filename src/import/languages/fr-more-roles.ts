/** Further French nouns for what people do, are to each other, or have met with. */
export const MORE_ROLES = `
  acousticien acousticienne adulte ailière ajusteuse alternant alternante apothicaire appariteuse archer archère
  archidiacre archimandrite archiprêtre arnaqueur arnaqueuse arrangeur arrangeuse assaillant assaillante assuré
  assurée avoyer bachelier bachelière baroudeuse batelière beatmaker bedeau betteravier betteravière
  biostatisticien biostatisticienne blanchisseur bluesman bobeur bosco bottier bottière bourreau boursier
  boursière bricoleur bricoleuse câbleur câbleuse cadi cadranier cadranière calligraphe cambrioleuse caméraman
  captif captive carabin carabine carrossier carrossière casseur casseuse célibataire chanoine chanoinesse
  chansonnier chansonnière chantre chauffard chevalier chiffonnier chiffonnière circassien circassienne citadin
  citadine citoyen citoyenne clerc coaccusé coaccusée coéquipier coéquipière concubin concubine condamné condamnée
  conditionneur conditionneuse conscrit contrevenant contrevenante copilote coprévenu coprévenue costumier
  costumière coutelière débutant débutante décalqueur décalqueuse décathlonien défunt défunte demi démissionnaire
  descendeur descendeuse déserteuse détective diaconesse discobole disquaire diva divorcé divorcée dompteuse
  doreur doreuse douanier douanière doula dragueur dragueuse écaillère écailleur écuyer écuyère émailleur
  émailleuse emballeur emballeuse emboîteuse embouteilleur embouteilleuse endeuillé endeuillée enlumineur
  enlumineuse évacué évacuée exécutant exécutante exploitant exploitante expulsé expulsée fantassin faussaire
  festivalier festivalière financier financière fondeur fondeuse fraiseur fraiseuse frappeur fraudeur fraudeuse
  fumeur fumeuse funambule gagnant gagnante gantier gantière garde-frontière garde-frontières goémonier goémonière
  graffeur graffeuse graveur graveuse guillocheur guillocheuse gymnaste habilleur habilleuse haltérophile
  hébergeuse heptathlonienne horlogère humanitaire hurdleuse îlotier îlotière incendiaire inconnu inconnue indic
  insulaire insurgé insurgée intendant intendante intermittent intermittente intervenante intervieweur
  intervieweuse invité invitée jazzman jazzwoman jongleur jongleuse kamikaze karatéka kidnappeur kidnappeuse
  kitesurfeur lama lamineur lanceur lanceuse landammann lavandière laveur laveuse légat licencié licenciée
  lithographe logisticien logisticienne lugeur lunetier lunetière maestro malfrat malvoyant malvoyante mamie mamy
  mangaka marchand marchande maréchal-des-logis marguillier marié mariée mentor mercenaire messager messagère
  métayer métayère micromécanicien micromécanicienne milicien milicienne mineur mineure miraculé miraculée
  missionnaire montagnard montagnarde mouleur mouleuse muezzin naufragé naufragée nonne notairesse orpailleur
  orpailleuse oto-rhino ouléma papi papy parent parente parieur parieuse parquetier parquetière pénitent pénitente
  pentathlète perdant perdante performeur performeuse permanencier permanencière pétanqueur photoreporter pionnier
  pionnière pistard pistarde pivot plaideur plaideuse plaqueur plasticien plasticienne polisseur polisseuse pope
  postdoc postdoctorant postdoctorante preneur preneuse prévôt prisonnier profileur profileuse puncheur
  quart-arrière rabatteuse ramasseuse rapatrié rapatriée receveur recrue recruteuse régleur régleuse repasseuse
  revendeur revendeuse ripeur ripeuse rockeur rockeuse rôdeur rôdeuse rouleur saboteuse sabotier sabotière sabreur
  samouraï saunière scout scoute scripte seigneur sénior senior sertisseur sertisseuse showrunner showrunneuse
  signataire slalomeur slalomeuse sniper snowboardeur snowboardeuse somnambule souverain souveraine sponsor
  sprinter stratège subalterne subordonné subordonnée substitute sucrier supérieur supérieure taekwondoïste taxi
  tireur tireuse tisseur tisseuse tôlier tôlière tortionnaire tourneuse tradipraticien tradipraticienne traître
  traîtresse transfuge transitaire tricheur tricheuse trois-quarts truand truande usineur usineuse vacataire
  vainqueure valet vannière ventriloque vétérane vicaire vieille vieux villageois villageoise voleur voleuse
  volontaire voltigeur voyou whip zémidjan
`;
