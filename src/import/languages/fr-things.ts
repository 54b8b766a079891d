import type { ThingsTable } from "./things-table";

/** Of French news, what bears words and what is called out. */
export const frenchThings = {
  houses: `
    hôtel auberge gîte restaurant café bistrot brasserie bar boulangerie boucherie pharmacie librairie boutique magasin
    supermarché hypermarché cinéma opéra zoo aquarium bibliothèque médiathèque piscine ferme laiterie cave moulin mine
    carrière raffinerie fabrique manufacture atelier chantier garage dépôt aéroport gare prison camping crèche maternelle
    monastère couvent abbaye cathédrale temple synagogue hospice ehpad résidence site plateforme robot écran écrans
    machine radio télévision borne standard
  `,
  presenting: `
    pend pendait pendent pendaient trône trônait trônent figure figurait figurent apparaît apparaissait s'étale étale étalait
    flotte flottait flottaient clignote clignotait affiche affichait brille brillait surgit repose reposait traîne traînait
    accroché accrochée collé collée punaisé punaisée placardé placardée scotché scotchée posé posée planté plantée
    suspendu suspendue y voici voilà
  `,
  placing: `
    sur sous dans à au aux devant derrière au-dessus au-dessous en contre près entre il face à_côté là dehors dedans
    accroché accrochée collé collée glissé glissée punaisé punaisée scotché scotchée posé posée affiché affichée cloué clouée
    suspendu suspendue épinglé épinglée
  `,
  inscribing: `
    écrit écrite écrits écrites écrivait inscrit inscrite inscrits inscrites gravé gravée gravés gravées peint peinte peints peintes
    tagué taguée tagués tracé tracée tracés tracées griffonné griffonnée griffonnés gribouillé gribouillée brodé brodée noté notée
  `,
  cries:
    "cri cris slogan slogans huée huées sifflet sifflets clameur clameurs acclamations hurlements vivats chants chant",
  criers: "au aux à",
  attributes: "en à au aux avec portant tenant brandissant",
  whereBefore: "sous sur dans devant derrière",
  deliveries: `
    ironie humour colère rage fierté soulagement regret regrets joie tristesse amertume émotion enthousiasme prudence
    conviction insistance fermeté malice tendresse calme assurance haussement signe soupir rire geste clin clins hochement
    grimace moue accent souffle français anglais arabe substance privé public aparté chœur réponse retour conclusion
    préambule introduction effet fait revanche outre souriant riant pleurant passant partant sortant entrant attendant
    tribunal procès séance débat débats vote congrès sénat parlement assemblée réunion occasion cours début fin moment
    instant matin midi soir nuit jour semaine mois année été hiver printemps automne avenir passé propos sujet nom
    condition besoin cause faveur charge général particulier vain fond face côté place issue titre haute
  `,
} satisfies Partial<ThingsTable>;
