/** In Spanish, what else whoever has an office or a trade is called: "la jueza" is "la magistrada" further on. */
export const OTHER_ROLES = `
  dr=doctor dra=doctora dr=médico dra=médica doctor=médico doctora=médica médico=doctor médica=doctora
  médico=facultativo médica=facultativa doctor=facultativo doctora=facultativa cirujano=médico cirujana=médica
  prof=profesor prof=profesora profesor=docente profesora=docente maestro=docente maestra=docente
  catedrático=profesor catedrática=profesora profesor=académico profesora=académica
  lic=abogado lic=abogada abogado=letrado abogada=letrada defensor=letrado defensora=letrada abogado=defensor
  abogada=defensora defensor=abogado defensora=abogada abogado=jurista abogada=jurista
  juez=magistrado jueza=magistrada magistrado=juez magistrada=jueza juez=togado magistrado=togado
  juez=jurista jueza=jurista fiscal=funcionario fiscal=funcionaria perito=especialista perita=especialista
  gobernador=mandatario gobernadora=mandataria presidente=mandatario presidenta=mandataria
  alcalde=regidor alcaldesa=regidora alcalde=edil alcaldesa=edil concejal=edil concejala=edil concejal=regidor
  concejala=regidora
  diputado=legislador diputada=legisladora senador=legislador senadora=legisladora diputado=parlamentario
  diputada=parlamentaria senador=parlamentario senadora=parlamentaria diputado=congresista diputada=congresista
  congresista=legislador congresista=legisladora congresista=parlamentario congresista=parlamentaria
  portavoz=vocero portavoz=vocera vocero=portavoz vocera=portavoz
  entrenador=técnico entrenadora=técnica técnico=entrenador técnica=entrenadora seleccionador=técnico
  seleccionadora=técnica seleccionador=entrenador seleccionadora=entrenadora entrenador=estratega
  técnico=estratega entrenador=preparador técnico=preparador portero=guardameta arquero=guardameta
  portero=arquero portera=arquera guardameta=portero guardameta=arquero
  monseñor=obispo padre=sacerdote cura=sacerdote párroco=sacerdote párroco=cura cura=párroco sacerdote=cura
  sacerdote=párroco obispo=prelado arzobispo=prelado cardenal=prelado cardenal=purpurado papa=pontífice
  sacerdote=religioso monja=religiosa hermana=religiosa fraile=religioso
  guardia=agente policía=agente agente=policía sargento=policía general=militar coronel=militar capitán=militar
  comandante=militar teniente=militar almirante=militar
  novelista=escritor novelista=escritora poeta=escritor poeta=escritora escritor=autor escritora=autora
  novelista=autor novelista=autora cineasta=director cineasta=directora director=cineasta directora=cineasta
  director=realizador directora=realizadora actor=intérprete actriz=intérprete cantante=intérprete
  cantante=artista pintor=artista pintora=artista escultor=artista escultora=artista
  empresario=industrial dueño=propietario dueña=propietaria propietario=dueño propietaria=dueña
  marido=esposo mujer=esposa esposo=marido esposa=mujer cónsul=diplomático embajador=diplomático
  embajadora=diplomática canciller=diplomático
`;
