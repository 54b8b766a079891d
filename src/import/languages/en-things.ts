import type { ThingsTable } from "./things-table";

/** Of English news, what bears words and what is called out. */
export const englishThings = {
  houses: `
    hotel motel inn pub tavern brewery winery distillery restaurant cafe café diner bakery butcher pharmacy shop store
    bookshop bookstore supermarket mall cinema theatre theater opera zoo aquarium library archive gym pool spa farm dairy
    mill mine quarry refinery factory plant shipyard garage depot airport port harbour station prison jail camp nursery
    kindergarten academy monastery convent abbey parish cathedral temple synagogue surgery hospice laboratory observatory
    app website site platform chatbot loudspeaker loudspeakers tannoy intercom megaphone screen screens display radio
    television machine meter robot satnav helpline hotline answerphone switchboard
  `,
  presenting: `
    hang/s hung is was are were stand/s stood sit/s sat lies lay lie appear/s appeared flutter/s fluttered fly flies flew
    flash/es flashed blink/s blinked glow/s glowed shines shone stuck sticks remain/s remained dangle/s dangled came comes
    lean/s leaned leant swing/s swung loom/s loomed greet/s
  `,
  placing: `
    there on in at over above under underneath beneath below behind beside by near outside inside across along around
    beyond opposite next between atop
    tucked pinned taped nailed stuck glued attached fixed fastened stapled propped hung tied sewn stitched painted printed
    scrawled written scribbled chalked daubed carved
  `,
  cries: `
    cry cries shout shouts chant chants scream screams yell yells howl howls roar roars cheer cheers boos jeer
    jeers whistles heckles taunts slogan slogans chorus choruses
  `,
  criers: "with to",
  attributes: "in with on wearing holding carrying clutching pushing brandishing waving",
  whereBefore: "at behind near beside outside inside under",
  deliveries: `
    smile smiles shrug grin laugh laughter chuckle giggle sigh frown wink nod grimace smirk scowl glance stare voice whisper
    tone accent breath tear tears sob eyes disbelief anger fury rage irony sarcasm pride relief resignation regret wonder joy
    delight despair horror surprise shock amazement awe admiration satisfaction conviction confidence emphasis feeling
    emotion enthusiasm caution hesitation candour candor contempt disgust frustration exasperation bitterness humour humor
    sympathy sorrow sadness gratitude jest earnest unison chorus protest reply response answer return turn defence defense
    agreement court parliament testimony evidence interview phone telephone radio television tv camera air condition
    anonymity arrival departure reflection record stage twitter facebook instagram time moment once length first last least
    best random peace vain private public person detail full general particular principle fact future past end beginning
    start meantime case course way view opinion mind behalf behest urging invitation request hearing trial inquest inquiry
    rally protest vigil press-conference conference briefing debate election vote weekend morning afternoon evening night
    day week month year summer winter spring autumn noon midnight dawn dusk lunch dinner breakfast hand hands
  `,
} satisfies Partial<ThingsTable>;
