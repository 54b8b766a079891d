/*
 * Spanish verbs of speaking, in the forms of whoever is spoken of: present, the
 * two pasts, future, conditional, participle, gerund and infinitive.
 */

const ENDINGS: Record<string, string> = {
  ar: "a an ó aron aba aban ará arán aría arían ado ando ar",
  er: "e en ió ieron ía ían erá erán ería erían ido iendo er",
  ir: "e en ió ieron ía ían irá irán iría irían ido iendo ir",
};

const IN_PRESENT = /^en?$|^an?$/;
const LIKE_PAST = /^i(?:ó|eron|endo)$/;

/**
 * Every form of verbs in their infinitive. `contar:cuent` has another stem in the
 * present, `advertir:adviert:advirt` one more in the past.
 */
function conjugate(verbs: string): string {
  return verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const [infinitive = "", present, past] = verb.split(":");
      const stem = infinitive.slice(0, -2);
      const endings = (ENDINGS[infinitive.slice(-2)] ?? "").split(" ");
      return endings.map((ending) => {
        const other = IN_PRESENT.test(ending) ? present : LIKE_PAST.test(ending) ? past : undefined;
        return (other ?? stem) + ending;
      });
    })
    .join(" ");
}

/** Of whoever writes: "pregunté". */
export const OWN_SAYING = `
  pregunto pregunté digo dije respondo respondí contesto contesté insisto insistí comento comenté sugiero sugerí
`;

/** Their subject speaks. */
export const SAYING = `
  ${OWN_SAYING}
  ${conjugate(`
    aclarar aconsejar acusar adelantar afirmar agregar alardear alegar alentar:alient alertar amenazar animar anotar
    anticipar anunciar apelar aplaudir apostillar apremiar apuntar arengar argumentar asegurar aseverar atestiguar augurar
    aventurar balbucear bramar bromear cantar celebrar censurar certificar citar clamar comentar comunicar concretar
    confesar:confies confiar:confí confirmar considerar constatar contar:cuent contestar contraatacar corear corroborar
    criticar cuestionar declarar demandar denunciar deplorar desahogar desgranar deslizar desmenuzar destacar desvelar
    detallar diagnosticar dictaminar disculpar dudar ejemplificar enfatizar enumerar espetar esperar especificar especular
    estimar evocar exagerar exclamar excusar exhortar explicar expresar felicitar formular fustigar garantizar graficar
    gritar hablar ilustrar implorar increpar indicar indignar informar insinuar instar invitar invocar ironizar jurar
    justificar lamentar llamar machacar manifestar:manifiest matizar mencionar murmurar musitar narrar negar:nieg
    notificar objetar observar opinar ordenar pensar:piens plantear ponderar precisar pregonar preguntar proclamar
    profetizar pronosticar pronunciar protestar publicar puntualizar quejar ratificar razonar reafirmar recalcar recitar
    reclamar recomendar:recomiend recordar:recuerd recriminar reflexionar reiterar reivindicar relatar remachar remarcar
    rematar rememorar replicar reportar reprochar resaltar retrucar revelar rezar rogar:rueg sentenciar señalar sincerar
    sintetizar solicitar soltar:suelt sospechar subrayar suplicar suspirar susurrar tartamudear terciar testificar
    titular trasladar tuitear vaticinar vociferar zanjar
    abroncar acotar apostrofar apuntillar atajar avisar barruntar bufar canturrear chillar conjeturar conminar cuchichear
    declamar discrepar divagar elucubrar entonar escudar estallar exteriorizar farfullar fantasear filosofar
    gimotear ilusionar imaginar interpelar interrogar jactar jalear ladrar mascullar meditar mofar moralizar perorar
    platicar polemizar porfiar:porfí pontificar predicar puntuar rebelar recelar refunfuñar relativizar rezongar ridiculizar
    rubricar sermonear sollozar teorizar testimoniar tranquilizar verbalizar vitorear vocear
    deducir inferir:infier:infir intuir gemir:gim:gim rebatir reprender rugir
    despachar amonestar regañar bisbisear resoplar blasfemar fanfarronear chancear ufanar vanagloriar explayar cavilar
    indagar abundar ahondar finalizar presagiar refutar piropear carraspear cacarear parlotear desdramatizar
    minimizar dramatizar banalizar fundamentar sustentar consolar aleccionar
    calcular explicitar postular preconizar tronar:truen determinar profundizar recapitular festejar
    asentir:asient:asint
    agradecer comprometer conceder creer defender:defiend entender:entiend prometer proponer reconocer responder temer
    admitir aludir añadir coincidir disentir:disient:disint desmentir:desmient:desmint
    advertir:adviert:advirt escribir esgrimir exigir inquirir:inquier insistir incidir
    pedir:pid:pid repetir:repit:repit referir:refier:refir resumir sugerir:sugier:sugir transmitir urgir
  `)}
  dice dicen dijo dijeron decía decían dicho diciendo decir dirá dirán diría dijimos reza rezan
  sostiene sostienen sostuvo sostuvieron sostenía sosteniendo sostenido sostendrá mantiene mantienen mantuvo mantuvieron
  expone exponen expuso expusieron expuesto propone propuso propusieron propuesto repuso
  aduce aducen adujo adujeron predijo predice previene previno contradijo
  concluye concluyen concluyó concluyeron concluía concluido concluyendo arguye arguyen arguyó arguyeron arguía argumentó
  lee leen leía leían leyó leyeron leer leerse ríe ríen rio rió sonríe sonrió
  prosigue prosiguen prosiguió prosiguieron proseguía continuó continuaron continuaba continúa continúan
  creyó creyeron escrito resolvió intervino sabe sabía
  cifró cifraron cifran gruñe gruñen gruñó gruñeron gruñía riñe riñen riñó riñeron maldice maldicen maldijo maldijeron maldecía
  contrapone contraponen contrapuso contrapusieron convino convinieron dedujo dedujeron corrige corrigen corrigió corrigieron
`;

/** Their subject puts a few words of its own into the article's sentence. */
export const JUDGING = `
  ${conjugate(`
    abogar abominar achacar acusar afear alabar apostar:apuest apoyar arremeter atribuir bautizar calificar
    caracterizar censurar comparar condenar confiar:confí considerar criticar culpar cuestionar demandar denominar
    denunciar descartar destacar disculpar elogiar ensalzar equiparar exhortar hablar homenajear instar invocar juzgar
    lamentar llamar loar mostrar:muestr negar:nieg ordenar parafrasear prometer reclamar rechazar
    recriminar reivindicar reprobar:reprueb reprochar repudiar responsabilizar respaldar retar saludar señalar tachar
    tildar tratar valorar vaticinar ver vislumbrar
    defender:defiend prometer temer aludir advertir:adviert:advirt arremeter definir describir exigir pedir:pid:pid
    presumir referir:refier:refir sentir:sient:sint urgir
  `)}
  vio vieron veía veían ve descrito quiere quieren quería quiso querido atribuye atribuyen atribuyó atribuyeron
  presenta presentan presentó presentaron presentado
`;

/** Of both, what their subject only thinks, wants or goes on doing. */
export const ATTITUDES = `
  ${conjugate(`
    considerar dudar estimar esperar pensar:piens sospechar valorar ver creer entender:entiend temer juzgar confiar:confí
    apoyar apostar:apuest imaginar barruntar intuir recelar rechazar vislumbrar sentir:sient:sint mostrar:muestr presumir
  `)}
  creyó creyeron sabe sabía vio vieron veía veían ve quiere quieren quería quiso querido mantiene mantienen mantuvo
  mantuvieron continuó continuaron continuaba continúa continúan
`;

/** Their subject was spoken to before. */
export const ANSWERING = `${conjugate("contestar responder replicar retrucar")} repuso repusieron`;

/** Their subject hears words. */
export const HEARING = `${conjugate("escuchar")} oye oyen oyó oyeron oía oían oirá oirán oído oyendo oír`;

/** Verbs before one of saying: "empezó a gritar", "acabó por admitir". */
export const BEGINNING = `${conjugate(`
  empezar:empiez comenzar:comienz pasar volver:vuelv alcanzar llegar acertar:aciert atinar limitar dedicar animar
  aprestar apresurar echar romper terminar acabar tratar intentar procurar lograr conseguir:consig:consig soler:suel
  querer:quier poder:pued deber preferir:prefier:prefir
`)} quiso quisieron pudo pudieron`;

/** Their subject asks, and whoever was asked speaks next. */
export const ASKING = conjugate("preguntar repreguntar consultar interrogar inquirir:inquier");

/** Their subject's are the words of what they write or send. */
export const AUTHORING = `${conjugate(`
  publicar escribir enviar:enví difundir emitir divulgar mandar colgar:cuelg subir lanzar firmar redactar compartir remitir
  dirigir dejar tuitear postear distribuir
`)} escrito hizo hecho`;

/** Of both, those with "se" whose subject speaks all the same: "se queja". */
export const REFLEXIVES = conjugate(`
  quejar lamentar disculpar excusar preguntar pronunciar referir:refier:refir sincerar comprometer indignar desahogar
  mostrar:muestr sentir:sient:sint negar:nieg declarar definir confesar:confies ratificar reafirmar reivindicar justificar
  defender:defiend despedir:despid:despid burlar jactar presentar considerar ver proclamar felicitar congratular
`);

/** Gerunds of both, which have no subject of their own beside them. */
export const PARTICIPLES = `${SAYING} ${JUDGING}`
  .split(/\s+/)
  .filter((form) => form.endsWith("ndo"))
  .join(" ");

/** Verbs of no other list that end as adjectives do: in “la candidata dedica” nothing says what candidate. */
export const NOT_ADJECTIVES = `
  dedica explica publica critica indica aplica practica complica justifica significa ratifica modifica
  identifica unifica califica clasifica suplica replica ubica fabrica predica abdica implica duplica
  multiplica notifica rectifica verifica certifica edifica planifica tipifica mastica radica erradica reubica
  simplifica especifica gratifica beatifica cuantifica dosifica pica rubrica perjudica platica vindica
  claudica esquiva cultiva motiva activa deriva archiva priva aviva reactiva desactiva incentiva adjetiva
  espera supera considera genera opera libera recupera altera acelera modera enumera lidera coopera tolera
  venera delibera reitera exagera pondera impera prospera degenera incinera regenera numera prolifera vulnera
  asevera persevera onera exonera remunera gobierna alterna interna discierna agrada nada traslada degrada
  conquista dista lista despista resista insista consista desista vista termina camina domina imagina opina
  examina determina elimina ilumina contamina cocina combina destina inclina afina declina culmina denomina
  discrimina encamina abomina adivina fulmina germina origina patina propina rutina trajina vaticina patrocina
  asesina fascina arruina reina refina confina vino
`;
