import { EMPTY_TABLE } from "./empty-table";
import { spanishBodies } from "./es-bodies";
import { COUNTS } from "./es-counts";
import { spanishDocuments } from "./es-documents";
import { OTHER_ROLES } from "./es-other-roles";
import { EPITHETS, GROUPS, ROLES } from "./es-people";
import { spanishThings } from "./es-things";
import { spanishUnsaid } from "./es-unsaid";
import {
  ANSWERING,
  ASKING,
  ATTITUDES,
  AUTHORING,
  BEGINNING,
  HEARING,
  JUDGING,
  NOT_ADJECTIVES,
  OWN_SAYING,
  PARTICIPLES,
  REFLEXIVES,
  SAYING,
} from "./es-verbs";
import { spanishVoices } from "./es-voices";
import type { LanguageTable } from "./language";
import { NAME_PARTICLES } from "./name-particles";

export const spanish: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "es",
  ...spanishUnsaid,
  ...spanishVoices,
  ...spanishBodies,
  ...spanishThings,
  saying: SAYING,
  judging: JUDGING,
  attitudes: ATTITUDES,
  participles: PARTICIPLES,
  speechNouns: `
    respuesta veredicto comentario reacción mensaje consejo conclusión explicación diagnóstico balance advertencia lema
    réplica críticas acusaciones declaraciones palabras comentarios respuestas mensajes consejos conclusiones frase frases
    argumento argumentos receta recomendación resumen reflexión confesión sentencia pronóstico vaticinio deseo petición
    súplica pregunta duda queja excusa propuesta definición versión opinión postura teoría tesis lectura análisis
    valoración apuesta máxima mantra grito promesa amenaza orden saludo despedida
  `,
  possessives: "su= sus=",
  ownSources: `
    según_él=él según_ella=ella a_su_juicio= en_su_opinión= a_su_entender= en_sus_palabras= a_su_parecer= a_sus_ojos=
    según_su_testimonio= según_su_versión= según_su_relato= según_su_declaración= según_sus_palabras= según_su_cuenta=
    según_sus_cálculos= según_sus_datos= según_sus_estimaciones= según_su_análisis= según_su_explicación= desde_su_punto_de_vista=
    en_su_criterio= a_su_modo_de_ver= en_su_caso=
  `,
  epithets: EPITHETS,
  sources:
    "según de_acuerdo_con de_acuerdo_a de_acuerdo_al conforme_a conforme_al en_palabras_de en_palabras_del a_juicio_de a_juicio_del en_opinión_de en_opinión_del a_entender_de a_entender_del a_criterio_de a_criterio_del al_decir_de al_decir_del a_ojos_de a_ojos_del en_boca_de en_boca_del en_la_opinión_de en_la_opinión_del según_palabras_de según_palabras_del en_expresión_de en_expresión_del a_los_ojos_de a_los_ojos_del desde_el_punto_de_vista_de desde_el_punto_de_vista_del para como",
  documents: spanishDocuments,
  authoring: AUTHORING,
  male: "él éste este este_último aquél el_aludido el_mentado el_interpelado el_susodicho",
  female: "ella ésta esta esta_última aquélla la_aludida la_mentada la_interpelada la_susodicha",
  unknown: "alguien nadie ellos ellas uno una nosotros yo ambos ambas algunos otros todos",
  maleTitles: "tío abuelo papá sr sr. señor don d. rey príncipe duque padre fray conde",
  femaleTitles:
    "tía abuela mamá madre sra sra. señora srta señorita doña dña reina princesa duquesa sor condesa",
  titles: `
    dr dr. dra dra. doctor doctora prof prof. profesor profesora presidente presidenta ministro ministra alcalde alcaldesa
    general coronel capitán comandante papa cardenal monseñor obispo juez jueza senador senadora diputado diputada
    gobernador gobernadora ingeniero licenciado licenciada lic lic. ing ing. fiscal intendente
    arq arq. cap cap. gral gral. tte tte. cnel cnel. mons mons. canónigo rabino imán pastor pastora magistrado magistrada concejal concejala vicepresidente vicepresidenta
  `,
  rolesOfTitles: OTHER_ROLES,
  articles: "el la los las un una unos unas lo al del",
  determiners: `
    medio media del al
    el la los las un una su sus nuestro nuestra mi este esta estos estas ese esa aquel aquella uno alguno alguna otro
    otra ambos ambas ${COUNTS}
  `,
  femaleDeterminers: "la una esta esa aquella",
  femaleEndings:
    "ora esa iz madre hija hermana mujer esposa viuda tía sobrina abuela vecina jefa ministra alcaldesa",
  prepositions: `
    de del a al en con por para sin sobre bajo entre hasta desde hacia contra tras durante mediante según ante como salvo
  `,
  hearing: HEARING,
  quoting: "cita citan citó citaron citaba citaban citando parafrasea parafraseó parafraseaba parafraseando",
  agents: "por",
  origins: "de del",
  claims: `
    acusación acusaciones crítica críticas calificativo calificativos insulto insultos
    amenaza amenazas reproche reproches advertencia advertencias promesa promesas afirmación afirmaciones declaraciones
    manifestaciones palabras comentarios tesis teoría versión argumento aviso avisos petición
    peticiones exigencia exigencias llamamiento llamado lamento lamentos queja quejas
  `,
  denying:
    "negó niega negado negaron rechazó rechaza rechazado rechazaron desmintió desmiente desmentido desmintieron",
  continuing:
    "agrega agregó añade añadió prosigue prosiguió continúa continuó concluye concluyó remata remató",
  joins: "y e",
  conjunctions: "y e o u pero sino mientras cuando aunque porque pues que si ni si_bien así_como",
  parting: `
    da_por dan_por dio_por dieron_por daba_por daban_por dado_por deja_claro dejan_claro dejó_claro dejaron_claro dejado_claro
    hace_hincapié hacen_hincapié hizo_hincapié hicieron_hincapié hace_notar hizo_notar hicieron_notar hace_ver hizo_ver hicieron_ver
    deja_caer dejó_caer dejado_caer da_fe dio_fe puso_énfasis pone_énfasis
  `,
  infinitiveEndings: "ar er ir",
  intransitives:
    "salir entrar llegar ir venir volver acabar terminar concluir bajar subir pasar partir marchar regresar nacer morir",
  objectVerbEndings: "ando iendo ar er ir ado ido",
  relatives: "que quien quienes cuyo cuya donde cual cuales",
  questionWords: "cómo cuándo cuánto",
  adverbialRelatives: "donde adonde cuyo cuya cuyos cuyas",
  roles: ROLES,
  roleEndings: "ólogo óloga ista dor dora",
  rolePrefixes: "ex vice sub",
  notRoles: `
    entrevista revista lista vista pista conquista autopista amatista arista batista ordenador comedor mostrador ascensor
    mirador tenedor procesador marcador indicador aspirador refrigerador colador despertador televisor retrovisor alrededor
    borrador asador cargador velador cenador obrador computador contador generador transformador acelerador ventilador
    congelador computadora lavadora impresora grabadora desaladora aspiradora calculadora licuadora incubadora
    batidora secadora fotocopiadora tostadora excavadora retroexcavadora trituradora cosechadora potabilizadora depuradora
    prólogo monólogo parador comparador simulador buscador
    navegador interruptor humidificador medidor radiador contestador amplificador alternador secador elevador bastidor
    rotulador servidor contenedor evaporador purificador inhalador localizador acumulador quemador condensador
    destornillador limitador desfibrilador respirador captador catalizador nebulizador abridor
    cortadora perforadora incineradora desbrozadora segadora trilladora soldadora remolcador
    surtidor dispensador expendedora pulsador codificador cobertor
  `,
  groups: GROUPS,
  particles: `${NAME_PARTICLES} las los i do das san santa`,
  shortNames: "st sta ma fco vda vd",
  nameJoins: "y e i",
  commonCapitals: `
    usted ustedes quizá quizás asimismo acto aun aún jamás entretanto anoche anteayer temprano pronto tarde acaso bien mal
    orgulloso orgullosa furioso furiosa serio seria contundente rotundo rotunda irónico irónica nervioso nerviosa incluso
    igual cerca lejos alrededor encima enseguida mañana adelante atrás arriba abajo afuera dentro fuera delante detrás
    ninguno ninguna cualquiera ojalá menos peor mejor tal tanto tan poco mucho bastante demasiado
    x twitter facebook instagram tiktok whatsapp telegram youtube bluesky linkedin
    lunes martes miércoles jueves viernes sábado enero febrero marzo mayo junio agosto septiembre
    octubre noviembre diciembre el la los las un una unos unas de del a al en con por para sin sobre bajo entre hasta desde
    hacia contra tras durante y e o u pero sino mientras cuando aunque porque pues que si ni él ella ellos ellas yo tú
    nosotros su sus nuestro mi este esta estos estas ese esa eso esto aquel lo le les se me te no sí ya más muy también
    tampoco aquí allí ahí hoy ayer mañana entonces luego después antes ahora siempre nunca según así además sin_embargo
    todo todos toda todas cada dos tres cuatro cinco varios algunos muchos otro otros ambos quien quienes cómo qué cuándo
    dónde solo sólo apenas casi preguntado preguntada consultado consultada interrogado interrogada preguntados consultados cuestionado cuestionada finalmente mientras nadie alguien nada algo fue
    era es son está hay había tiene hace
  `,
  fillers: `
    ha han había habían fue es era se le les lo la los las me nos no también ya luego después antes entonces ayer hoy
    mañana lunes martes miércoles jueves viernes sábado domingo este esta tarde noche mañana además aún todavía siempre
    incluso solo sólo finalmente rotundamente claramente así por su parte muy ha_sido en declaraciones a quiso
    entre risas tajante sonriente más hora horas minutos día días semana semanas mes meses años ante abiertamente tajantemente enfáticamente textualmente
  `,
  naming: `
    identificado_como identificada_como de_nombre
    llaman llamaban apodan apodaban apodaron apoda apodó conocen conocían conoce conocía le_dicen les_dicen le_decían les_decían
    bautizan bautizó bautizaron rebautizó rebautizaron rebautizado rebautizada denomina denominan denominó denominaba
    llamado llamada llamados llamadas apodado apodada alias conocido_como conocida_como conocidos_como conocidas_como palabra palabras término
    expresión frase denominado denominada bautizado bautizada nombre apodo lema mal_llamado mal_llamada supuesto supuesta rótulo etiqueta término
  `,
  auxiliaries: "ha han había habían he hemos es son era fue fueron está están va van no",
  participleEndings: "ado ada ados adas ido ida idos idas ando iendo",
  manners: `
    declaraciones rueda comunicado entrevista tribuna micrófonos micrófono medios periodistas prensa comparecencia redes
    carta mensaje radio televisión diario voz lágrimas mirada sonrisa ojos tono gesto
  `,
  abbreviations: `
    ma fco vda vd
    sr sra srta sres dr dra prof d dña lic ing arq st sta sto etc cf p pp núm av avda ee.uu c.p art aprox vol ed ene feb
    abr jun jul ago sep sept oct nov dic s.a s.l excmo ilmo mons gral cap tte kg km
  `,
  indefinites: `un una uno alguno alguna otro otra ${COUNTS}`,
  wholes: "todo toda todos todas",
  passives: "fue fueron sido siendo",
  singles: "otro otra",
  partitives: "de del",
  spokenFrom: "desde",
  addressees: "le les",
  beforeListeners: "a al",
  asking: ASKING,
  beginning: BEGINNING,
  answering: ANSWERING,
  reading: "dice dicen decía decían reza rezan rezaba rezaban lee leen leía leían leer leerse leyó",
  impersonals: "se",
  reflexives: REFLEXIVES,
  complements: `
    de del en cercanas_a cercanas_al cercanos_a cercanos_al cercano_a cercano_al cercana_a cercana_al próximas_a
    próximas_al próximos_a próximos_al próximo_a próxima_a conocedoras_de conocedoras_del allegadas_a allegadas_al
    allegados_a allegados_al vinculadas_a vinculadas_al vinculados_a vinculados_al
  `,
  seats: "por a al ante",
  maleDeterminers: "el un este ese aquel",
  maleEndings: "hombre padre hijo hermano marido tío",
  weakSources: "para como",
  nobodies: "nadie",
  strangers: "alguien",
  several: "ellos ellas ambos ambas algunos otros todos",
  nominatives: "yo",
  objectsBefore: "se lo la los las le les me te nos",
  adverbs: "también luego después ya no allí aquí siempre muy",
  adverbEndings: "mente",
  adjectiveEndings:
    "al erno erna ico ica ivo iva ario aria ense ero era ado ada ante ista ales ares icos icas ivos ivas arios arias enses eros eras ados adas antes istas yor nor ven rior ino ina ero era ular ulares able ables ible ibles",
  prenominals: `
    primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta último última nuevo nueva
    gran buen buena mal mala breve larga largo mera mero propia propio misma mismo sola solo única único posible
    presunta presunto supuesta supuesto reciente próxima próximo anterior dura duro fuerte firme seria serio actual
    principal nuevas nuevos primeras primeros últimas últimos numerosas numerosos múltiples diversas diversos sucesivas
    recientes supuestas supuestos presuntas constantes reiteradas duras simple pequeña pequeño enorme inesperada
    mayor menor mejor peor esperada ansiada polémica famosa célebre enésima enésimo
  `,
  dropsPronouns: true,
  clauses: "que si",
  notAdjectives: NOT_ADJECTIVES,
  copulas: "es era fue",
  having:
    "tiene tenía tuvo tendrá tienen tenían lleva llevaba posee poseía guarda guardaba conserva conservaba cría criaba",
  pluralEndings: "s",
  pluralVerbEndings: "an en on",
  ages: "años de",
  weekdays: "lunes martes miércoles jueves viernes sábado domingo",
  times:
    "mañana tarde noche madrugada semana mes año vez hora jornada temporada víspera antevíspera mediodía medianoche tardecita mañanita anochecer amanecer atardecer quincena trimestre semestre",
  beforeDays: "el este",
  nearDays: "anteayer=-2 antier=-2 ayer=-1 hoy=0 esta_mañana=0 mañana=1",
  nextOnes: "próximo próxima que_viene entrante",
  lastOnes: "pasado pasada último",
  lasting: "de durante por",
  future: "va van",
  futureEndings: "rá rán",
  periods:
    "esta_semana=week:0 la_semana_pasada=week:-1 la_próxima_semana=week:1 el_mes_pasado=month:-1 el_próximo_mes=month:1",
  beforePlaces: "en",
  whereabouts: "desde hacia hasta",
  ownSaying: OWN_SAYING,
  firstPerson: `
    yo me mi mis mí conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras he hemos soy somos fui fuimos
    estoy estamos estuve estuvimos tengo tenemos tuve tuvimos hago hacemos hice hicimos voy vamos quiero queremos
    quise puedo podemos pude pudimos sé sabemos supe creo creemos digo decimos dije dijimos veo vemos vi vimos vengo
    vine pongo puse conozco pienso debemos llevo
  `,
  secondPerson: `
    usted ustedes tú te ti tu tus contigo vos vosotros vosotras os vuestro vuestra vuestros vuestras
  `,
  questions: "pregunta p",
  answers: "respuesta r",
  latter: "este_último esta_última el_aludido la_aludida el_mentado la_mentada el_interpelado la_interpelada",
  demonstratives: "este esta ese esa aquel aquella",
  pointsBack: "así eso esto esas estas esos estos tales",
  refersBack: "y e ni pero o porque sino eso esto ello ellos ellas aquello",
  dashSpeech: true,
  inciseInMarks: true,
};
