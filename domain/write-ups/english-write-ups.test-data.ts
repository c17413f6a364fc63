import type { ExampleWriteUp } from "./example-write-up.test-data";

/** Invented write-ups in the shapes in which offices publish them, with what a reader takes from each. */
export const ENGLISH_WRITE_UPS: readonly ExampleWriteUp[] = [
  {
    text: `Sample City trade delegation visits Model Chamber of Commerce

On March 12, 2024, a six-member delegation from Sample City led by Anna Example, director of the Sample City Bureau of Commerce, visited the Model Chamber of Commerce (MCC). The delegation was received by Peter Muster, president of the MCC, and Clara Beispiel, secretary-general of the MCC.

Muster welcomed the delegation and introduced the structure of the chamber. He said that the chamber is willing to organize a return visit in the autumn.

Example thanked the chamber for its hospitality and hoped that more companies would invest in Sample City.

The two sides exchanged views on trade fairs and cross-border e-commerce.`,
    title: "Sample City trade delegation visits Model Chamber of Commerce",
    start: "2024-03-12",
    people: [
      "Anna Example; director; Sample City Bureau of Commerce; guest",
      "Peter Muster; president; Model Chamber of Commerce; host",
      "Clara Beispiel; secretary-general; Model Chamber of Commerce; host",
    ],
    sizes: ["6"],
    remarks: [
      "Muster welcome",
      "Muster introduce the structure of the chamber",
      "Example hope more companies would invest in Sample City",
    ],
    promises: ["intention organize a return visit in the autumn"],
  },
  {
    text: `Model University and Sample Institute sign memorandum of understanding

Model University and the Sample Institute of Technology signed a memorandum of understanding on 5 September 2023 in Port Sample. Professor Maria Muster, Rector of Model University, and Dr John Example, Director General of the Sample Institute of Technology, signed the memorandum.

Professor Muster said the memorandum opens a new chapter, and promised to set up a joint laboratory within a year.`,
    title: "Model University and Sample Institute sign memorandum of understanding",
    start: "2023-09-05",
    kind: "signing",
    people: [
      "Maria Muster; Rector; Model University",
      "John Example; Director General; Sample Institute of Technology",
    ],
    agreements: ["memorandum of understanding signed Model University; Sample Institute of Technology"],
  },
  {
    text: `Mayor meets chairman of Example Holdings

Mayor Thomas Sample met Erik Muster, chairman of Example Holdings Ltd., at City Hall on Tuesday afternoon.

Sample said the city will support the company's new plant. Muster noted that the location had been the right choice.

Also present were Julia Model, deputy mayor, and Karl Vorlage, vice president of Example Holdings Ltd.`,
    title: "Mayor meets chairman of Example Holdings",
    people: [
      "Erik Muster; chairman; Example Holdings Ltd.",
      "Karl Vorlage; vice president; Example Holdings Ltd.",
    ],
    loose: true,
    remarks: ["Muster say the location had been the right choice"],
    promises: ["commitment support the company's new plant"],
  },
  {
    text: `Fourth Sample Forum on Green Ports held in Port Model

The Fourth Sample Forum on Green Ports was held at the Grand Sample Hotel in Port Model from June 3 to 5, 2022. The forum was organized by the Sample Ports Association and sponsored by Model Bank. More than 200 delegates attended.

With the theme "Cleaner Harbours, Stronger Trade", it was opened by Helena Muster, president of the Sample Ports Association. Luis Ejemplo, minister of transport of Exampleland, delivered a keynote speech.`,
    title: "Fourth Sample Forum on Green Ports held in Port Model",
    start: "2022-06-03",
    end: "2022-06-05",
    kind: "seminar",
    venue: "Grand Sample Hotel",
    theme: "Cleaner Harbours, Stronger Trade",
    count: "200",
    people: [
      "Helena Muster; president; Sample Ports Association",
      "Luis Ejemplo; minister of transport; Exampleland",
    ],
    organizers: ["organizer Sample Ports Association", "sponsor Model Bank"],
  },
  {
    text: `Ambassador visits Model Science Park

Ambassador Pedro Ejemplo of Exampleland visited the Model Science Park on October 30, 2019. He was accompanied by Lucia Modelo, commercial counsellor of the Embassy of Exampleland. The guests were received by Wang Yangli, director of the Management Committee of Model Science Park.

The ambassador toured the incubator, the robotics laboratory and the visitor centre.

Wang outlined the development of the park.`,
    title: "Ambassador visits Model Science Park",
    start: "2019-10-30",
    people: [
      "Lucia Modelo; commercial counsellor; Embassy of Exampleland",
      "Wang Yangli; director; Management Committee of Model Science Park; host",
    ],
    loose: true,
    seen: ["the incubator", "the robotics laboratory", "the visitor centre"],
    remarks: ["Wang introduce the development of the park"],
  },
  {
    text: `Example Hospital hosts Sample medical team

Author: Press office
Published: 2021-04-20

On the morning of April 19, 2021, Example Hospital received a team from the Sample Medical University headed by Vice President Li Dianfan. Zhao Liwen, president of Example Hospital, and Chen Biaoshuai, head of the hospital's Department of Surgery, took part in the talks.

The two sides discussed joint training of surgeons, remote consultation and an exchange of nurses.

Zhao stressed that the hospital attaches great importance to the cooperation.`,
    title: "Example Hospital hosts Sample medical team",
    start: "2021-04-19",
    people: ["Zhao Liwen; president; Example Hospital"],
    loose: true,
    remarks: ["Zhao stress the hospital attaches great importance to the cooperation"],
  },
  {
    text: `Chambers agree on annual exchange

The Model Chamber of Industry and the Sample Business Council signed a cooperation agreement in Port Model on 16 December 2020. Nora Muster, chair of the Sample Business Council, said: "We have waited for this day for a long time."

Under the agreement, the two sides will exchange market information every quarter.`,
    title: "Chambers agree on annual exchange",
    start: "2020-12-16",
    kind: "signing",
    people: ["Nora Muster; chair; Sample Business Council"],
    agreements: ["cooperation agreement signed Model Chamber of Industry; Sample Business Council"],
    remarks: ["Nora Muster say We have waited for this day for a long time"],
  },
  {
    text: `Model Association delegation returns from Exampleland

A Model Association delegation recently visited Exampleland to study the organization of fairs. The delegation was led by Sun Biaobing, deputy secretary-general of the Model Association.

In Sampleville, Sun held talks with Marta Ejemplo, managing director of Sampleville Fairs, and Ivan Primer, head of exhibitions.`,
    title: "Model Association delegation returns from Exampleland",
    words: "recently",
    people: [
      "Sun Biaobing; deputy secretary-general; Model Association; guest",
      "Marta Ejemplo; managing director; Sampleville Fairs",
    ],
    loose: true,
  },
  {
    text: `High Commissioner pays courtesy call on Vice-Chancellor

Her Excellency Amina Sample, High Commissioner of Exampleland, paid a courtesy call on Professor David Muster, Vice-Chancellor of the University of Model, on May 2, 2018.

Professor Muster said that the university would like to send lecturers to Exampleland every year. The High Commissioner invited the Vice-Chancellor to a conference.`,
    title: "High Commissioner pays courtesy call on Vice-Chancellor",
    start: "2018-05-02",
    people: [
      "Amina Sample; High Commissioner; Exampleland; guest",
      "David Muster; Vice-Chancellor; University of Model",
    ],
    promises: ["intention send lecturers to Exampleland every year"],
  },
  {
    text: `Inspection tour of food companies

On 8 and 9 April 2024, Zhou Kaimo, vice chairman of the Example Food Association, inspected Sample Dairy Co., Ltd., Model Tea Group and the Example Grain Exchange.

Zhou was accompanied by Wu Yangban, general manager of Sample Dairy Co., Ltd., and heads of the departments concerned.`,
    title: "Inspection tour of food companies",
    start: "2024-04-08",
    people: [
      "Zhou Kaimo; vice chairman; Example Food Association",
      "Wu Yangban; general manager; Sample Dairy Co., Ltd.",
    ],
    groups: ["heads of the departments concerned"],
  },
  {
    text: `Sample Chamber for Import and Export of Health Products visited Example Zone for exchange

来源:   时间: 2023-08-26 13:36
On August 26, Anna Muster, director of the Management Committee of Example Zone, received Zhou Hui, president of the Sample Chamber of Commerce for Import and Export of Pharmaceutical and Health Products, and the two sides had a discussion. Exchange Bureau director Ge Chunyan, deputy director Hu Yaohui,Ma Yiping, deputy director of the Example Development Bureau, took part.`,
    title: "Sample Chamber for Import and Export of Health Products visited Example Zone for exchange",
    start: "2023-08-26",
    kind: "reception",
    people: [
      "Anna Muster; director; Management Committee of Example Zone; host",
      "Zhou Hui; president; Sample Chamber of Commerce for Import and Export of Pharmaceutical and Health Products; guest",
      "Ge Chunyan; director; Exchange Bureau",
      "Hu Yaohui; deputy director",
      "Ma Yiping; deputy director; Example Development Bureau",
    ],
  },
];
