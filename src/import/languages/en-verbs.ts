import type { LanguageTable } from "./language";

/** English verbs of speaking and judging, in every form that news uses. */
export const englishVerbs = {
  saying: `
    say/s/ing said tell/s/ing told ask/s/ed/ing add/s/ed/ing explain/s/ed/ing reply/ing replies replied answer/s/ed/ing
    respond/s/ed/ing continue/s/d continuing conclude/s/d concluding recall/s/ed/ing remember/s/ed/ing
    insist/s/ed/ing warn/s/ed/ing argue/s/d arguing admit/s/ted/ting concede/s/d conceding acknowledge/s/d acknowledging
    announce/s/d announcing declare/s/d declaring states stated stating note/s/d noting remark/s/ed/ing observe/s/d observing
    comment/s/ed/ing write/s/ing wrote written tweet/s/ed/ing retweet/s/ed/ing post/s/ed/ing read/s/ing quip/s/ped/ping joke/s/d joking
    shout/s/ed/ing chant/s/ed/ing cry/ing cries cried yell/s/ed/ing whisper/s/ed/ing mutter/s/ed/ing exclaim/s/ed/ing
    claim/s/ed/ing assert/s/ed/ing maintain/s/ed/ing contend/s/ed/ing allege/s/d alleging testify/ing testifies testified
    report/s/ed/ing confirm/s/ed/ing deny/ing denies denied reveal/s/ed/ing disclose/s/d disclosing suggest/s/ed/ing propose/s/d proposing
    predict/s/ed/ing promise/s/d promising pledge/s/d pledging vow/s/ed/ing urge/s/d urging appeal/s/ed/ing plead/s/ed/ing pled
    complain/s/ed/ing lament/s/ed/ing object/s/ed/ing protest/s/ed/ing repeat/s/ed/ing reiterate/s/d reiterating stress/es/ed/ing
    emphasize/s/d emphasizing emphasise/s/d emphasising underline/s/d underlining underscore/s/d underscoring highlight/s/ed/ing
    agree/s/d agreeing disagree/s/d disagreeing concur/s/red counter/s/ed/ing allow/s/ed
    interject/s/ed interrupt/s/ed retort/s/ed/ing rejoin/s/ed snap/s/ped bristle/s/d boast/s/ed/ing brag/s/ged/ging crow/s/ed laugh/s/ed/ing
    chuckle/s/d giggle/s/d smile/s/d grin/s/ned sigh/s/ed shrug/s/ged nod/s/ded sob/s/bed weep/s wept groan/s/ed moan/s/ed/ing gasp/s/ed
    offer/s/ed/ing begin/s began think/s/ing thought believe/s/d believing feel/s felt wonder/s/ed/ing reckon/s/ed figure/s/d guess/es/ed
    hope/s/d hoping expect/s/ed suppose/s/d suspect/s/ed advise/s/d advising caution/s/ed/ing counsel/s/ed reassure/s/d reassuring
    assure/s/d assuring inform/s/ed/ing notify notifies notified rule/s/d ruling order/s/ed/ing found demand/s/ed/ing decree/s/d quote/s/d quoting
    cite/s/d citing mention/s/ed/ing elaborate/s/d elaborating clarify clarifies clarified clarifying point/s/ed/ing sum/s/med
    goes_on went_on put/s chime/s/d weigh/s/ed speak/s/ing spoke recount/s/ed/ing relate/s/d narrate/s/d reflect/s/ed/ing muse/s/d musing
    enthuse/s/d enthusing gush/es/ed rave/s/d fume/s/d fuming thunder/s/ed bark/s/ed growl/s/ed grumble/s/d grumbling grouse/s/d beg/s/ged/ging
    implore/s/d beseech/es pray/s/ed/ing thank/s/ed/ing apologize/s/d apologise/s/d apologizing apologising confess/es/ed/ing confide/s/d
    confiding hint/s/ed/ing imply/ing implies implied estimate/s/d estimating summarise/s/d summarize/s/d speculate/s/d speculating theorise/s/d
    theorize/s/d surmise/s/d text/s/ed email/s/ed e-mail/s/ed message/s/d blog/s/ged opine/s/d opining editorialize/s/d editorialise/s/d
    sing/s sang recite/s/d toast/s/ed greet/s/ed welcome/s/d inquire/s/d enquire/s/d inquiring enquiring query queries queried quiz/zes/zed
    intone/s/d proclaim/s/ed/ing profess/es/ed pronounce/s/d attest/s/ed/ing affirm/s/ed/ing avow/s/ed swear/s/ing swore sworn aver/s/red
    volunteer/s/ed venture/s/d remind/s/ed/ing exhort/s/ed/ing instruct/s/ed/ing direct/s/ed command/s/ed/ing recommend/s/ed/ing
    dispute/s/d disputing rebut/s/ted refute/s/d refuting retract/s/ed backtrack/s/ed demur/s/red scoff/s/ed/ing sneer/s/ed/ing
    jeer/s/ed/ing taunt/s/ed/ing tease/s/d teasing jest/s/ed deadpan/s/ned crack/s/ed wisecrack/s/ed needle/s/d rant/s/ed/ing rail/s/ed/ing
    scold/s/ed/ing chide/s/d chiding berate/s/d berating lecture/s/d lecturing preach/es/ed hiss/es/ed roar/s/ed/ing scream/s/ed/ing
    shriek/s/ed/ing bellow/s/ed/ing holler/s/ed/ing blurt/s/ed call_out called_out calls_out mumble/s/d murmur/s/ed/ing stammer/s/ed stutter/s/ed
    drawl/s/ed purr/s/ed coo/s/ed marvel/s/ed/led/ing gloat/s/ed/ing despair/s/ed worry/ing worries worried fret/s/ted/ting
    rejoice/s/d caution/s/ed/ing guarantee/s/d signal/s/ed/led/ing indicate/s/d indicating specify specifies specified detail/s/ed
    outline/s/d outlining spell/s/ed describe/s/d describing characterize/s/d characterise/s/d posit/s/ed/ing postulate/s/d argue
    hypothesize/s/d deduce/s/d infer/s/red reason/s/ed/ing rationalize/s/d justify justifies justified defend/s/ed illustrate/s/d
    tell warble/s/d plead teach/es taught learn/s/ed foresee/s foresaw forecast/s/ed/ing envision/s/ed prophesy prophesied
    concede acknowledge lie/s/d stipulate/s/d declaim/s/ed orate/s/d deliver/s/ed convey/s/ed/ing communicate/s/d relay/s/ed/ing
    radio/ed radioes radioing phone/d cable/d fax/ed gesture/d nag/ged croak/ed snarl/ed/ing snort/ed snicker/ed  rasp/s/ed gripe/s/d griping
    wail/s/ed/ing whine/s/d whimper/s/ed chirp/s/ed cackle/s/d beam/s/ed tut/ted tsk/ed yelp/s/ed squeal/s/ed cheer/s/ed sermonize/d pontificate/s/d philosophize/d
     concur/ring commiserate/d correct/s/ed interpose/d hazard/ed divulge/s/d impart/ed intimate/s/d insinuate/s/d assent/ed rue/s/d
    assume/s/d assuming presume/s/d presuming imagine/s/d echo/es/ed/ing clamour/ed clamor/ed entreat/ed expound/s/ed grunt/s/ed guffaw/ed
    harangue/d jibe/d quibble/s/d rage/s/d remonstrate/s/d riposte/s/d smirk/s/ed sniff/s/ed splutter/ed sputter/ed squeak/s/ed utter/s/ed
    vent/s/ed vouch/es/ed wheeze/s/d whoop/s/ed dread/s/ed chortle/s/d huff/s/ed josh/es/ed mouth/s/ed petition/s/ed puff/s/ed
    broadcast/s publish/es/ed caption/s/ed sign/s/ed scrawl/s/ed scribble/s/d inscribe/s/d jot/s/ted chalk/s/ed daub/s/ed etch/es/ed spray-painted stencilled stenciled
    bawl/s/ed/ing breathes breathed boom/s/ed bluster/s/ed/ing bleat/s/ed/ing drone/d effuse/d heckle/s/d
    hoot/s/ed howl/s/ed simper/ed seethe/s/d squawk/s/ed trill/s/ed yap/ped spat pipe/d parrot/s/ed sniffle/d
    pant/ed croon/s/ed rumble/d enunciate/d babble/d gabble/d cluck/ed wheedle/d cajole/d exult/s/ed
    fulminate/s/d inveigh/s/ed expostulate/d reprove/d upbraid/s/ed reproach/es/ed resume/d persist/s/ed
    prod/ded quaver/ed typed recollect/s/ed reminisce/s/d ruminate/s/d ponder/s/ed conjecture/d submit/ted
    vouchsafe/d bade translate/s/d scratch/ed carve/d engrave/d graffitied spelled paraphrase/s/d decreed
    vociferate/d yammer/ed slur/red lisp/ed prattle/d gurgle/d snuffle/d blubber/ed bray/ed screech/es/ed
    thundered gulp/ed mewl/ed moo/ed tattle/d murmurs glower/ed frown/s/ed wink/s/ed wince/d scowl/s/ed
    shudder/ed twinkle/d exhale/s/d
  `,
  judging: `
    thank/s/ed/ing call/s/ed/ing describe/s/d describing accuse/s/d accusing brand/s/ed/ing dub/s/bed/bing label/s/led/ling/ed/ing terms termed terming
    criticise/s/d criticising criticize/s/d criticizing praise/s/d praising blame/s/d blaming slam/s/med/ming blast/s/ed/ing
    condemn/s/ed/ing denounce/s/d denouncing hail/s/ed/ing reject/s/ed/ing dismiss/es/ed/ing decry/ing decries decried
    deplore/s/d deploring deride/s/d deriding characterise/s/d characterising characterize/s/d characterizing portray/s/ed/ing depict/s/ed/ing
    threaten/s/ed/ing refer/s/red/ring speak/s/ing spoke talk/s/ed/ing express/es/ed/ing voice/s/d voicing
    want/s/ed see/s saw view/s/ed/ing consider/s/ed regard/s/ed/ing find/s defend/s/ed/ing back/s/ed support/s/ed
    oppose/s/d attack/s/ed/ing lash/es/ed/ing mock/s/ed/ing ridicule/s/d ridiculing applaud/s/ed/ing commend/s/ed/ing celebrate/s/d
    invoke/s/d invoking cite/s/d citing raise/s/d seek/s sought refuse/s/d refusing swear/s swore allege/s/d likened liken/s compare/s/d comparing
    question/s/ed/ing doubt/s/ed challenge/s/d challenging fear/s/ed/ing envisage/s/d envision/s/ed deem/s/ed/ing
    encourage/s/d encouraging offer/s/ed apologise/s/d apologize/s/d credit/s/ed/ing rate/s/d rating paint/s/ed/ing cast/s/ing
    declare/s/d pronounce/s/d lambast/s/ed lambaste/s/d lambasting rap/s/ped castigate/s/d castigating rebuke/s/d rebuking
    reprimand/s/ed admonish/es/ed/ing scorn/s/ed disparage/s/d disparaging belittle/s/d belittling trash/es/ed/ing pan/s/ned rip/s/ped/ping
    savage/s/d skewer/s/ed fault/s/ed/ing chastise/s/d chastising vilify vilified extol/s/led laud/s/ed/ing tout/s/ed/ing salute/s/d saluting
    admire/s/d bemoan/s/ed/ing mourn/s/ed/ing regret/s/ted/ting resent/s/ed pan/s/ned trumpet/s/ed pitch/es/ed frame/s/d bill/s/ed
    urge/s/d recall/s/ed cheer/s/ed endorse/s/d endorsing favor/s/ed favour/s/ed rebuff/s/ed disavow/s/ed repudiate/s/d renounce/s/d
    acclaim/s/ed congratulate/s/d congratulating honor/s/ed honour/s/ed remember/s/ed thank/s/ed use/s/d using
    excoriate/s/d excoriating pillory pillories pilloried lampoon/s/ed/ing deprecate/s/d malign/s/ed/ing
    slate/s/d flay/s/ed roast/s/ed demonise/s/d demonize/s/d rubbish/es/ed pooh-poohs pooh-poohed
    flag/s/ged/ging lionise/d lionize/d herald/s/ed/ing
    upbraid/s/ed/ing reproach/es/ed/ing tag/s/ged/ging caricature/s/d satirise/s/d satirize/s/d
    stigmatise/d stigmatize/d parody parodies parodied berate/s/d scold/s/ed chide/s/d flatter/s/ed
  `,
  attitudes: `
    think/s thought believe/s/d feel/s felt find/s found regard/s/ed consider/s/ed view/s/ed see/s saw deem/s/ed judge/s/d fear/s/ed
    hope/s/d expect/s/ed want/s/ed doubt/s/ed suspect/s/ed suppose/s/d reckon/s/ed wonder/s/ed worry worries worried guess/es/ed
    figure/s/d learn/s/ed foresee/s foresaw envision/s/ed envisage/s/d remember/s/ed seek/s sought continue/s/d begin/s began
    deliver/s/ed raise/s/d offer/s/ed cast/s sign/s/ed publish/es/ed illustrate/s/d encourage/s/d celebrate/s/d honor/s/ed honour/s/ed
    back/s/ed support/s/ed oppose/s/d favor/s/ed favour/s/ed refuse/s/d rate/s/d use/s/d admire/s/d regret/s/ted resent/s/ed
  `,
  participles: `
    accusing acknowledging adding admitting admonishing advising affirming agreeing alleging announcing answering
    apologising apologizing appealing applauding arguing asking asserting assuring attacking attesting begging
    believing belittling bellowing bemoaning berating blaming blasting boasting bragging branding calling castigating
    cautioning challenging chanting characterising characterizing chastising chiding citing claiming clarifying
    commanding commending commenting comparing complaining conceding concluding condemning confessing confiding
    confirming congratulating contending continuing conveying countering crediting criticising criticizing crying
    declaring decrying deeming defending demanding denouncing denying depicting deploring deriding describing
    disagreeing disclosing dismissing disparaging disputing dubbing elaborating emphasising emphasizing encouraging
    endorsing enquiring enthusing estimating exclaiming exhorting explaining expressing faulting fearing forecasting
    fretting fuming gloating grumbling hailing highlighting hinting hollering hoping implying indicating informing
    inquiring insisting instructing invoking jeering joking labeling labelling lambasting lamenting lashing lauding
    laughing lecturing maintaining marveling mentioning moaning mocking mourning murmuring musing muttering noting
    objecting observing offering opining ordering outlining pleading pledging pointing portraying positing posting
    praising praying predicting proclaiming promising proposing protesting questioning quipping quoting railing
    ranting reading reasoning reassuring rebuking recalling recommending recounting referring reflecting refusing refuting
    regarding regretting reiterating rejecting relaying remarking remembering reminding repeating replying reporting
    responding retorting retweeting revealing ridiculing ripping roaring saluting saying scoffing scolding screaming
    shouting shrieking signaling slamming sneering speaking speculating stating stressing styling suggesting swearing
    talking taunting teasing telling terming testifying thanking thinking threatening touting trashing tweeting
    underlining underscoring urging using viewing voicing vowing warning whispering wondering worrying writeing
    writing yelling
  `,
} satisfies Partial<LanguageTable>;
