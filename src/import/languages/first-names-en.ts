/* Short first names of English-speaking countries, by which papers call people and registers do not. */

export const ENGLISH_MEN = `
  Abe Al Alf Alfie Andy Archie Barney Bart Ben Benny Bert Bill Billy Bob Bobby Brad Bud Chuck Clint Colm Cormac Dan Danny Dave Davey
  Denny Des Dickie Donal Dougie Doug Ed Eddie Eoin Ernie Fergal Fergus Fintan Frankie Fred Freddie Gareth Geoff Gerry Gil Greg
  Gus Hal Hamish Hank Harry Herb Huw Iain Ike Jake Jamie Jeff Jerry Jim Jimmy Joe Joey Johnny Jon Josh Keir Ken Kenny Larry Len Lenny
  Les Liam Malc Marty Matt Mick Mickey Mike Mitch Ned Nick Niall Nigel Norm Ollie Oisín Pádraig Pete Phil Ray Rhodri Rick Ricky Rob
  Robbie Rod Ron Ronnie Rory Ruairí Russ Seamus Séamus Sid Stan Steve Stu Ted Teddy Tim Tom Tommy Tony Vic Vince Walt Zac
`;

export const ENGLISH_WOMEN = `
  Aisling Aoife Barb Bea Becca Becky Beth Betsy Betty Bev Bex Cath Cathy Chrissie Ciara Deb Debbie Deirdre Dot Dottie Edie Eilidh
  Eleri Ellie Evie Fiona Fliss Flo Gina Grainne Gráinne Gwen Hattie Hettie Imelda Izzy Jacqui Jen Jenny Jess Jo Josie Judy Kate Kath
  Kathy Katie Kirsty Libby Liz Lizzie Lottie Lucy Maddie Maeve Maggie Mags Mandy Marge Margie Meg Mhairi Milly Minnie Molly Moira
  Morag Nancy Nell Niamh Nuala Orla Pam Peg Peggy Penny Pippa Polly Róisín Rosie Roz Sally Sheila Shona Sinéad Siobhán Sorcha
  Steph Sue Suzie Tammy Tess Tilda Tilly Tina Trish Trudy Val Vicky Viv Winnie
`;
