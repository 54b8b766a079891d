/** Nouns for what people are or do. */
export const ROLES = `
  atacante burgomaestre dignatario dignataria galeno gobernante literato magnate míster multimillonario multimillonaria munícipe
  postulante progenitor progenitora soberano soberana timonel
  exsecretario exsecretaria exportavoz exconcejal excomisario exdirector exdirectora exsenador exsenadora exconsejero exconsejera
  exasesor exasesora exentrenador expresentador exembajador exembajadora exjefe exjefa excomandante exgeneral exgerente exrector
  exrectora eurodiputado eurodiputada exeurodiputado exeurodiputada exvicepresidente exvicepresidenta exmarido exmujer exnovio
  exnovia exfuncionario exfuncionaria exagente exsoldado excanciller exmagistrado exmagistrada exintendente exintendenta obstetra
  cargo mando responsable integrante militante
    reportero reportera espectador espectadora transeúnte fuente usuario usuaria conductora asistente voz operario
    operaria edil acusada relojera utilero chico chica goleador impulsor impulsora ministro ministra presidente
    presidenta alcalde alcaldesa portavoz vocero vocera director directora responsable jefe jefa secretario
    secretaria diputado diputada senador senadora concejal concejala consejero consejera gobernador gobernadora
    fiscal juez jueza abogado abogada acusado imputado imputada testigo policía comisario comisaria comandante
    capitán coronel general sargento agente entrenador entrenadora técnico técnica seleccionador jugador jugadora
    portero portera delantero delantera defensa centrocampista árbitro árbitra profesor profesora maestro maestra
    rector rectora estudiante alumno alumna investigador investigadora científico científica economista analista
    experto experta historiador historiadora autor autora escritor escritora novelista poeta periodista redactor
    redactora crítico crítica actor actriz cantante músico música compositor compositora pintor pintora escultor
    escultora fotógrafo fotógrafa artista cocinero cocinera agricultor agricultora ganadero ganadera viticultor
    pescador pescadora mariscadora trabajador trabajadora obrero obrera empleado empleada conductor chófer piloto
    enfermero enfermera médico médica doctora cirujano cirujana psicólogo psicóloga ingeniero ingeniera arquitecto
    arquitecta dueño dueña propietario propietaria fundador fundadora empresario empresaria directivo cliente
    clienta vecino vecina habitante inquilino inquilina activista manifestante voluntario voluntaria sindicalista
    delegado delegada madre padre hijo hija hermano hermana marido mujer esposo esposa viuda viudo tío tía primo
    prima amigo amiga compañero compañera colega hombre niño niña joven víctima superviviente sobreviviente obispo
    sacerdote cura párroco imán embajador embajadora diplomático negociador candidato candidata miembro
    representante jubilado jubilada visitante lector lectora pasajero pasajera panadero panadera carnicero librero
    librera editor editora bombero bombera bióloga biólogo geólogo geóloga sociólogo socióloga arqueólogo arqueóloga
    coordinador coordinadora tesorero tesorera regidor regidora magistrado magistrada notario comerciante hostelero
    tendero taxista camionero guía marinero patrón patrona líder exministro expresidente intendente canciller
    cineasta realizador bailarina bailarín defensor defensora gerente subdirector subdirectora vicepresidente
    vicepresidenta anciano anciana mediocampista zaguero arquero arquera campeón campeona capitana funcionario
    funcionaria dirigente dirigenta jerarca legislador legisladora parlamentario parlamentaria político
    exministra expresidenta exalcalde exalcaldesa exdiputado exdiputada exgobernador exgobernadora exjugador
    exjugadora exfutbolista exfiscal exjuez mandatario mandataria exmandatario exmandataria
    deportista futbolista tenista ciclista atleta nadador nadadora boxeador boxeadora ajedrecista pivote
        preparador preparadora estratega mánager timonel capataz productor
     guionista diseñador diseñadora presentador presentadora locutor locutora humorista cómico
    dramaturgo dramaturga intérprete artesano artesana coreógrafo coreógrafa curador curadora galerista catedrático
    catedrática académico académica docente decano decana vicerrector vicerrectora ayudante doctorando doctoranda
    físico químico matemático astrónomo astrónoma epidemiólogo epidemióloga virólogo
    viróloga pediatra oncólogo oncóloga cardiólogo cardióloga psiquiatra farmacéutico veterinario
    veterinaria matrona dentista paciente meteorólogo meteoróloga filósofo filósofa politólogo politóloga jurista
    letrado letrada penalista constitucionalista procurador procuradora perito perita forense querellante
    denunciante investigado investigada procesado procesada detenido detenida sospechoso sospechosa condenado
    condenada presidiario agresor agresora asesino peatón militar soldado teniente almirante brigadier
    uniformado uniformada oficial suboficial cabo guerrillero guerrillera combatiente comandanta religioso religiosa
    monja fraile pontífice prelado arzobispo nuncio pastor rabino clérigo ejecutivo ejecutiva
    inversor inversora accionista banquero banquera emprendedor emprendedora patrono autónomo autónoma contratista
    proveedor camarero camarera chef repartidor repartidora barrendero limpiadora conserje electricista fontanero
    albañil mecánico mecánica minero campesino campesina granjero granjera apicultor apicultora regante
    pastora marino armador armadora buzo socorrista rescatista brigadista montañero guardabosques
    especialista portavoza subsecretario subsecretaria viceministro viceministra exviceministro
    comisionado comisionada relator relatora enviado enviada cónsul agregado interventor interventora inspector
    inspectora superintendente prefecto asesor asesora consultor encargado encargada
    supervisor supervisora administrador administradora titular aspirante ganador ganadora perdedor
    vencedor vencedora finalista subcampeón plusmarquista feminista ecologista animalista pacifista ambientalista
    disidente opositor opositora exiliado exiliada refugiado refugiada migrante huérfano huérfana abuelo abuela
    nieto nieta suegro suegra cuñado cuñada sobrino sobrina yerno nuera padrino madrina ahijado novio novia
    bebé chaval chavala muchacho muchacha señor señora anfitrión anfitriona invitado invitada bañista turista
    viajero viajera peregrino peregrina cazador cazadora aficionado aficionada hincha seguidor seguidora
    simpatizante votante elector damnificado damnificada afectado afectada herido herida adolescente lideresa
    cacique chamán
    agrónomo agrónoma asaltante ladrón ladrona homicida feminicida traficante narcotraficante narco capo sicario
    cómplice fugitivo prófugo recluso reclusa preso exrecluso vigilante guardia custodio escolta chofer camionera
    peatona azafata azafato sobrecargo copiloto astronauta grumete pasante becario becaria practicante aprendiz
    cajero cajera dependiente dependienta feriante quiosquero quiosquera kiosquero frutero frutera pescadero
    pescadera carnicera pastelero pastelera confitero cafetero bodeguero bodeguera sumiller barman mesero mesera
    pinche hotelero hotelera anticuario anticuaria joyero joyera zapatero zapatera sastre costurera peluquero
    peluquera barbero carpintero carpintera herrero cerrajero constructor constructora promotor promotora topógrafo
    delineante jardinero jardinera informático hacker bloguero bloguera youtuber influencer tiktoker corresponsal
    tertuliano tertuliana bailaor bailaora cantaor cantaora cantautor cantautora rapero rapera tenor soprano
    barítono luthier comediante payaso mago acróbata escenógrafo escenógrafa camarógrafo traductor traductora
    dibujante alfarero alfarera orfebre grafitero mecenas marchante bibliotecario bibliotecaria archivero archivera
    etnógrafo bioquímico bioquímica botánico botánica oceanógrafo oceanógrafa geógrafo geógrafa demógrafo demógrafa
    astrofísico astrofísica neurocirujano neurocientífico endocrino fisioterapeuta logopeda paramédico paramédica
    camillero terapeuta psicopedagoga pedagogo pedagoga monitor monitora tutor tutora instructor instructora
    copresidente copresidenta vicealcalde vicealcaldesa síndico síndica intendenta prefecta subdelegado subdelegada
    conseller consellera lehendakari president vicelehendakari ombudsman contralor contralora auditor auditora
    gestor gestora broker socio socia copropietario copropietaria heredero heredera marqués marquesa duque duquesa
    conde condesa infanta infante príncipe princesa rey reina monarca premier caudillo insurgente rebelde miliciano
    miliciana paramilitar exguerrillero exmilitar veterano veterana recluta cadete sargenta contralmirante coronela
    patrullero gendarme carabinero ertzaina mosso detective juezas togado ponente notaria escribano escribana
    demandante demandado demandada denunciada querellado reo rea convicto perjudicado perjudicada agraviado
    accidentado lesionado desaparecido desaparecida secuestrado secuestrada rehén desplazado desplazada deportado
    deportada inmigrante emigrante asilado mantero temporero temporera jornalero jornalera peón hortelano
    horticultor vaquero gaucho ranchero estanciero hacendado olivarero arrocero arrocera aceitunero cafetalero
    cocalero cacaotero petrolero percebeira redera marinera desempleado desempleada prejubilado 
    despedida piquetero piquetera curaca comunero comunera indígena líderes cofrade costalero feligrés feligresa
    diácono misionero misionera abad abadesa priora prior vicario capellán rabina gurú profeta padrastro madrastra
    hermanastro bisabuelo bisabuela bisnieto tatarabuelo consuegra exesposa exesposo expareja prometido prometida
    amante compadre comadre gemelo gemela mellizo mellizas primogénito benjamín chiquillo nene nena pibe piba
    chamaco chamaca chavo chava guagua mocoso abuelita tendera compatriota paisano paisana forastero lugareño
    lugareña residente arrendatario casero casera okupa vecindario viandante paseante oyente televidente
    radioescucha internauta fanático fanática abonado abonada pívot alero pitcher púgil karateca judoca gimnasta
    montañera remero remera triatleta maratoniano jinete amazona exárbitro excapitán exportero exdelantero
    exsubsecretario exvocero exvocera asambleísta convencional constituyente ministrable edila precandidato
    precandidata contendiente oponente adversario adversaria contrincante antecesor antecesora predecesor
    predecesora sucesor sucesora sustituto sustituta suplente interina emisario emisaria mensajero confidente mentor
    mentora protegido discípulo discípula aprendiza exalumno exalumna bachiller becada párvulo colegial colegiala
    ujier bedel bedela taquígrafo taquígrafa estenógrafa conselleiro conselleira batlle batllessa síndic diputat
    subcomisario subinspector subinspectora concejero alguacil alguacila subteniente almiranta oficiala tornero
    tornera calderero revisor revisora fogonero guardagujas guardabarreras farero farera barquero barquera
    lanchero lanchera remolquero timonera contramaestre patronera botero balsero balsera almadrabero ostricultor
    percebeiro quesero lechero tambero tambera churrero churrera heladero turronero turronera molinero molinera
    vinatero vinatera viñatero viñatera sumillera tonelero tonelera floricultor floricultora caficultor
    caficultora arriero arriera cabrero cabrera ovejero ovejera vaquera resinero resinera hachero trufero setero
    guardaparques guardaparque guardabosque baquiano baqueano sherpa buza salvavidas camillera ambulanciero
    ambulanciera auxiliar comadrona partera curandera curandero yerbatero yerbatera santera vidente sanitario
    sanitaria fisio quiropráctico protésico boticario boticaria sepulturero sepulturera sacristán sacristana
    campanero campanera pregonero pregonera verdugo tabernero tabernera ventero posadero posadera mesonero
    mesonera cantinero cantinera pulpero pulpera bolichero puestero puestera verdulero verdulera almacenero
    almacenera pollero charcutero charcutera droguero ferretero ferretera mercero sombrerero sombrerera relojero
    platero platera herrera limpiabotas lustrabotas betunero canillita lotero lotera chatarrero chatarrera
    cartonero basurero barrendera chacarero chacarera capataza mayoral pocero fontanera plomero plomera albañila
    yesero cristalero vidriero tapicero tapicera impresor tipógrafo tipógrafa calígrafo amanuense gaitero
    gaitera dulzainero dulzainera tamborilero bertsolari juglar titiritero titiritera ventrílocuo utilera
    figurante sastra modisto hilandera encajera alpargatero guarnicionero talabartero soldada legionario
    legionaria artillero desertor desertora excombatiente partisano partisana implicado implicada encartado
    encartada indagado indagada indultado evadido evadida pirómano pirómana pandillero pandillera gacetillero
    camarógrafa podcaster streamer instagramer youtubera cuentacuentos poetisa biógrafo biógrafa correctora
    corrector lexicógrafo lexicógrafa bibliófilo bibliófila pedáneo pedánea gerenta subjefe subjefa vicedecano
    vicedecana conserja guardesa mayordomo lavaplatos niñera nodriza asistenta mucama mucamo criada criado
    sirvienta sirviente chofera aparcacoches cochero gondolero gasolinero cartero mensajera recadero gobernanta
    taquillero croupier crupier aizkolari harrijasotzaile pelotari torero torera novillero novillera
    banderillero yóquey yóqueta halterófilo pelotero lateral líbero carrilero ariete centrodelantero alapívot
    canterano canterana linier creyente novicia novicio superiora mitrado purpurado cardenal camarlengo
    patriarca metropolita pope archimandrita ermitaño ermitaña imam muecín ulema ayatolá lama bonzo machi lonco
    werken amauta yatiri mallku malku kuraka jilata tata taita mamo lonko concuñado consuegro yerna tatarabuela
    bisnieta ahijada bebe crío chiquilla mozo moza zagal zagala rapaz rapaza gurí gurisa botija cabro chamo
    chama patojo patoja cipote escuincle escuincla quinceañera septuagenario septuagenaria octogenario
    octogenaria nonagenario nonagenaria sexagenario sexagenaria quincuagenario treintañero treintañera
    veinteañero veinteañera cincuentona cincuentón donante receptora receptor beneficiario beneficiaria
    contribuyente usurero usurera arrendataria subarrendatario casateniente terrateniente aparcero aparcera
    colono colona parcelero parcelera ejidatario ejidataria aldeano aldeana pueblerino parroquiano parroquiana
    comensal huésped mirón caminante mochilero mochilera veraneante penitente nazareno nazarena cofrada
    costalera fallero fallera carnavalero chirigotero médium espía exespía informante chivato delator delatora
    soplón mandamás cabecilla adalid prócer cabildante edecán plenipotenciario topógrafa geómetra delineanta
    numismático filatélico grafitera guardaespaldas detectiva
    seremi vocal parvularia fiscala actuario actuaria alférez gasfiter gásfiter colectivero colectivera garzón garzona
    repostera repostero bartender sommelier monaguillo pareja pololo polola hermanastra melliza hijastro hijastra
    ferianta restaurantero restaurantera salmonicultor salmonicultora liceano liceana interlocutor interlocutora
    martillero martillera apoderado apoderada naviero consignatario tuitero tuitera gamer filántropo filántropa
    benefactora doliente boletero boletera guardabarrera párvula viejito viejita cuarentón sesentón sesentona setentón
    setentona reguetonero reguetonera cumbiero cumbiera salsero salsera merenguero merenguera bachatero bachatera
    mariachi charro huaso huasa llanero llanera montubio montubia rondero rondera cacica
    exempleado exempleada exalumno excompañero excompañera exsocio exsocia exvecino exvecina exdueño exdueña
    exdirigente extesorero extesorera excandidato excandidata exaspirante exarquero exarquera exentrenadora exseleccionador
    exreina excampeón excampeona exvocal exedil exregidor exregidora exviceministra excónsul exguardia exlíder
    exmonja excura exsacerdote exrehén exrecluta
`;

/** Where somebody is from: "el chileno" is whoever was named, "el técnico chileno" what he is. */
const ORIGINS = `
    español española francés francesa alemán alemana italiano italiana inglés inglesa británico británica escocés
    escocesa irlandés irlandesa portugués portuguesa holandés holandesa neerlandés neerlandesa belga suizo suiza
    austriaco austriaca austríaco austríaca danés danesa sueco sueca noruego noruega finlandés finlandesa islandés
    polaco polaca checo checa eslovaco eslovaca húngaro húngara rumano rumana búlgaro búlgara griego griega turco
    turca serbio serbia croata esloveno eslovena bosnio bosnia ruso rusa ucraniano ucraniana bielorruso bielorrusa
    georgiano georgiana israelí palestino palestina iraní iraquí sirio siria libanés libanesa egipcio egipcia saudí
    marroquí argelino argelina tunecino tunecina libio senegalés senegalesa nigeriano nigeriana keniano keniana
    etíope sudafricano sudafricana chino china japonés japonesa coreano coreana surcoreano surcoreana norcoreano
    norcoreana indio india paquistaní afgano afgana filipino filipina vietnamita tailandés indonesio australiano
    australiana neozelandés neozelandesa canadiense estadounidense norteamericano norteamericana mexicano mexicana
    guatemalteco guatemalteca hondureño hondureña salvadoreño salvadoreña nicaragüense costarricense panameño
    panameña cubano cubana dominicano dominicana puertorriqueño puertorriqueña haitiano haitiana venezolano
    venezolana colombiano colombiana ecuatoriano ecuatoriana peruano peruana boliviano boliviana chileno chilena
    argentino argentina uruguayo uruguaya paraguayo paraguaya brasileño brasileña europeo europea africano africana
    asiático asiática latinoamericano catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño
    madrileña barcelonés valenciano valenciana murciano murciana asturiano asturiana aragonés aragonesa navarro
    navarra riojano riojana cántabro cántabra canario canaria balear mallorquín mallorquina extremeño extremeña
    sevillano sevillana granadino granadina malagueño malagueña gaditano gaditana cordobés cordobesa zaragozano
    bilbaíno bilbaína donostiarra bonaerense porteño porteña rosarino rosarina mendocino mendocina tucumano tucumana
    santafesino bogotano bogotana limeño limeña santiaguino santiaguina montevideano capitalino tapatío jalisciense
`;

/** With an article these stand for whoever was named last. */
export const EPITHETS = `
    gobernante líder opositor opositora
    mandatario mandataria exmandatario exmandataria funcionario funcionaria dirigente jerarca legislador legisladora
    parlamentario parlamentaria político deportista futbolista tenista ciclista atleta piloto nadador
    nadadora boxeador boxeadora cantante artista intérprete actor actriz escritor escritora novelista poeta
     cineasta realizador realizadora dramaturgo dramaturga músico compositor compositora pianista economista
    politólogo politóloga historiador historiadora científico científica investigador investigadora académico
    académica catedrático catedrática docente experto experta especialista analista médico médica facultativo
    facultativa pontífice prelado religioso religiosa magistrado magistrada jurista letrado letrada penalista togado
    militar uniformado empresario empresaria ejecutivo ejecutiva diplomático diplomática sindicalista activista
    acusado acusada imputado imputada procesado procesada sospechoso sospechosa detenido detenida encausado
    condenado condenada técnico estratega preparador delantero delantera centrocampista mediocampista
    guardameta goleador arquero zaguero pívot escolta velocista corredor corredora
    exministro exministra expresidente expresidenta exalcalde exalcaldesa exfutbolista exjugador lideresa socialista
       republicano republicana demócrata comunista
  ${ORIGINS}
`;

/** Nouns for several people, or for bodies that speak. */
export const GROUPS = `
    suyos suyas municipio municipios concejo concejos xunta govern consell parlament subcomisión directorio gerencia vocería
    firma generadora pesquera salmonera cementera acería fintech facultad liceo academia plantel torcida patrulla
    regimiento batallón matrimonio trío dúo cuarteto comitiva cortejo muchedumbre turba escudería escuderías
    pobladores pobladoras apoderados encuestadores organizadores organizadoras tuiteros participantes concursantes
    evacuados vendedores vendedoras compradores exportadores importadores inversores inversionistas acreedores
    cooperativistas guaraníes mapuches aymaras quechuas fieles cancilleres embajadores
    gremial mutua refinería rectorado semanario emisora comuna intendencia gobernación legislatura consulado aduana
    aduanas bancadas bancas hemiciclo grada gradas graderío barrio pueblo chavales familias clientela viticultores
    cazadores estibadores ediles feligreses veraneantes acerera minera aerolíneas tabacalera azucarera telefónica
    gasera aldea cuadrilla tripulación justicia muchachos mercado platea
    consistorio delegación delegaciones formación formaciones
    partes personas vecinas camisetas socias habitantes centenar policía ministerio gobierno ayuntamiento
    municipalidad alcaldía fiscalía juzgado tribunal empresa compañía grupo agencia consejo comité comisión
    sindicato asociación partido equipo club colegio universidad instituto hospital banco dirección autoridad
    autoridades ejército armada embajada administración fundación abogados vecinos manifestantes trabajadores
    obreros estudiantes alumnos profesores activistas investigadores expertos médicos bomberos multitud aficionados
    aficionadas hinchas hinchada familiares familia padres diputados senadores fuentes agentes diario periódico
    cadena organización federación congreso senado jurado moncloa junta generalitat diputación plataforma
    coordinadora ong público afición pescadores agricultores mariscadoras responsables oposición prensa guardia
    patronal cooperativa iglesia concejalía cancillería servicio comunidad dependencia organismo institución entidad cartera corporación corte cámara parlamento asamblea cabildo
    alianza coalición bancada movimiento confederación unión oficina secretaría
    subsecretaría viceministerio presidencia vicepresidencia kremlin gabinete ejecutivo superintendencia
    defensoría contraloría procuraduría inspección aerolínea operadora constructora inmobiliaria farmacéutica
    petrolera automotriz multinacional aseguradora discográfica
    medios autores firmantes colectivos sindicatos partidos organizaciones
    asociaciones empresarios docentes enfermeras policías ganaderos campesinos indígenas comuneros damnificados
    afectados testigos presentes asistentes espectadores compañeros allegados amigos parientes
    víctimas supervivientes sobrevivientes analistas economistas científicos especialistas ecologistas
    ambientalistas juristas fiscales jueces magistrados demandantes querellantes acusados imputados detenidos
    ministros alcaldes gobernadores concejales legisladores opositores críticos detractores partidarios seguidores
    simpatizantes oficialismo regulador supervisor acusación defensa instrucción magistratura
    obispado arzobispado diócesis vaticano ejecutiva gendarmería carabineros prefectura
    sala sección audiencia pleno ponencia fiscalías juzgados tribunales salas ministerios gobiernos ayuntamientos
    alcaldías municipios legislativo judicatura cortes parlamentos asambleas cámaras consejería consejerías
    conselleria consellería subdirección subdelegación jefatura comandancia comisaría cuartel ertzaintza mossos
    gendarmes milicia milicias guerrilla clan cártel mafia pandilla agrupación agrupaciones facción militancia
    militantes cúpula dirigencia socios aliados barones mandos funcionarios empresas compañías sociedad
    sociedades entorno consorcio consorcios conglomerado holding filial matriz startup multinacionales corporaciones
    fabricante fabricantes constructor distribuidora distribuidor productora promotora gestora concesionaria
    consultora auditora tecnológica eléctrica eléctricas energética gasista papelera siderúrgica astillero naviera
    cervecera petroleras banca bancos entidades aseguradoras gremio gremios patronales cooperativas cofradía
    cofradías hermandad peñas comparsa charanga orquesta coro elenco equipos clubes plantilla directiva liga
    federaciones colegios universidades institutos
    observatorio fundaciones oenegé oenegés ongs colectivo plataformas
    movimientos uniones coordinadoras consejos juntas comunidades mancomunidad patronato obispos
    episcopado parroquia congregación curia hospitales clínica clínicas sanidad emergencias dotación brigada
    administraciones agencias organismos instituciones onu otan ue bruselas pentágono lehendakaritza rosada elíseo
    downing capitolio cientos decenas miles centenares docenas veintena treintena quincena mayoría minoría
    ciudadanía población ciudadanos ciudadanas vecindad barriada concurrencia telespectadores oyentes lectores
    usuarios usuarias clientes consumidores pacientes enfermos sanitarios médicas facultativos farmacéuticos
    maestros maestras profesorado alumnado estudiantado alumnas universitarios jóvenes ancianos jubilados
    pensionistas niños niñas madres progenitores abuelos hermanos hijos primos deudos viudas huérfanos inquilinos
    propietarios arrendadores caseros comerciantes hosteleros hoteleros taxistas transportistas camioneros autónomos
    emprendedores productores ganaderas labradores regantes jornaleros temporeros pescaderos mineros petroleros
    obreras operarios empleados empleadas trabajadoras huelguistas despedidos parados funcionarias interinos
    aspirantes candidatos rivales adversarios contrincantes historiadores arqueólogos biólogos geólogos astrónomos
    epidemiólogos virólogos psicólogos sociólogos politólogos antropólogos académicos catedráticos peritos forenses
    ingenieros arquitectos informáticos expertas científicas investigadoras autoras artistas actores actrices
    cineastas escritores poetas periodistas reporteros corresponsales fotógrafos editores libreros cronistas
    columnistas comentaristas jugadores jugadoras futbolistas ciclistas atletas pilotos entrenadores árbitros fans
    ultras barras turistas viajeros pasajeros conductores peatones transeúntes viandantes curiosos residentes
    lugareños paisanos forasteros migrantes inmigrantes refugiados desplazados deportados solicitantes damnificadas
    afectadas heridos lesionados perjudicados denunciantes demandados procesados condenados presos reclusos internos
    sospechosos secuestradores militares soldados oficiales marinos milicianos insurgentes rebeldes separatistas
    independentistas unionistas socialistas progresistas nacionalistas comunistas republicanos demócratas peronistas
    chavistas oficialistas sandinistas morenistas embajadores diplomáticos negociadores mediadores observadores
    inspectores auditores interventores gente peña selección
`;
