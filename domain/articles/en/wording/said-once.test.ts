import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { isPlaceOfOwner } from "../words/only-one";
import {
  articleOnce,
  cityOnce,
  duringDays,
  eachOtherOnce,
  holderOnce,
  joinedOnline,
  momentFirst,
  occasionOnce,
  onlineOnce,
  placeOnce,
  signedOnce,
  stemOnce,
  topicOnce,
  verbOnce,
} from "./said-once";

const by = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("s", plain(text)), [rewording]).words).replaceAll(OPEN, ",");

describe("what a sentence has said", () => {
  it("is no occasion that repeats its verb", () => {
    expect(by(stemOnce, "at briefings, staff of the club briefed the guests on boats")).toBe(
      "staff of the club briefed the guests on boats",
    );
    expect(by(stemOnce, "at the presentation of gifts, Lee presented Ray with a boat")).toBe(
      "Lee presented Ray with a boat",
    );
    const other = "at a launch, Lee, who launched the boat, spoke";
    expect(by(stemOnce, other)).toBe(other);
  });

  it("is no city that the subject ends with", () => {
    expect(by(cityOnce, "the clinic in Reedham was opened in Reedham on May 5, 2024")).toBe(
      "the clinic in Reedham was opened on May 5, 2024",
    );
    expect(by(cityOnce, "Lee called on Ray, Mayor of Reedham, in Reedham on May 5, 2024")).toBe(
      "Lee called on Ray, Mayor of Reedham, on May 5, 2024",
    );
    expect(
      by(cityOnce, "Lee called on Ray, Governor of Reed province, in Reed province on May 5, 2024"),
    ).toBe("Lee called on Ray, Governor of Reed province, on May 5, 2024");
    for (const other of [
      "the clinic in Reedham was opened in Oakham on May 5, 2024",
      "Lee met Ray, Mayor of Reedham, in Reedham on May 5, 2024",
      "Lee, Mayor of Oakham, called on Ray, Mayor of Reedham, in Reedham on May 5, 2024",
    ])
      expect(by(cityOnce, other)).toBe(other);
  });

  it("is no verb of two objects", () => {
    expect(by(verbOnce, "the delegation took part in the fair and took part in the forum")).toBe(
      "the delegation took part in the fair and the forum",
    );
    for (const other of [
      "Lee, who visited the mill, and Ray visited the port",
      "Lee took part in talks on fish and took part in the boat fair",
      "Lee attended a lecture by Cy Dow and attended the boat fair",
      "Lee visited a village damaged by the flood and visited a school",
      "Lee visited the mill with Bo Ray and visited the port",
      "Lee visited the port last year and visited the mill today",
    ])
      expect(by(verbOnce, other)).toBe(other);
  });

  it("is not with whom those who cooperate do so", () => {
    expect(by(eachOtherOnce, "both sides said that they wished to cooperate with each other")).toBe(
      "both sides said that they wished to cooperate",
    );
    const signed = "Oak and Reed signed an agreement in Reed on March 5, 2024, to cooperate";
    expect(by(eachOtherOnce, `${signed} with each other in trade`)).toBe(`${signed} in trade`);
  });

  it("is with whom others do so, or those who do so with others too", () => {
    for (const other of [
      "both sides will cooperate with each other's schools",
      "Lee said: “Our schools cooperate with each other.”",
      "both sides said: “We will cooperate with each other.”",
      "Oak and Reed signed an agreement to cooperate with each other and with the schools of the lake",
      "both sides agreed to cooperate with each other and the schools of the lake",
      "Lee hoped that the guilds of the lake would cooperate with each other",
      "both sides hoped that the guilds would cooperate with each other",
      "Oak and Reed signed an agreement in Reed for their schools to cooperate with each other",
      "Oak and Reed signed an agreement to help schools to cooperate with each other",
      "they discussed ways in which the two towns cooperate with each other on water",
    ])
      expect(by(eachOtherOnce, other)).toBe(other);
  });

  it("is no occasion of the congratulations again", () => {
    expect(
      by(occasionOnce, "at the opening of the fair, Lee offered congratulations on the opening of the fair"),
    ).toBe("at the opening of the fair, Lee offered congratulations");
  });

  it("is no place that the next words name in full", () => {
    expect(by(placeOnce, "in an address in the hall in the hall of the club, Lee spoke")).toBe(
      "in an address in the hall of the club, Lee spoke",
    );
    expect(by(placeOnce, "a talk at club headquarters at the headquarters of the Reed Club")).toBe(
      "a talk at the headquarters of the Reed Club",
    );
    const two = "met in the port in the west of the town";
    expect(by(placeOnce, two)).toBe(two);
  });

  it("is not online again", () => {
    expect(by(onlineOnce, "held online talks online with Ann Lee")).toBe("held online talks with Ann Lee");
    expect(by(onlineOnce, "held a video conference online on May 3")).toBe(
      "held a video conference on May 3",
    );
    expect(by(onlineOnce, "organized the First Virtual Tour online in 2020")).toBe(
      "organized the First Virtual Tour in 2020",
    );
    const course = "gave a video course and an online course online shops use";
    expect(by(onlineOnce, course)).toBe(course);
  });

  it("has one article", () => {
    expect(by(articleOnce, "The a sculptor Ann Lee came")).toBe("The sculptor Ann Lee came");
    expect(by(articleOnce, "Lee, the his wife and Ray")).toBe("Lee, his wife and Ray");
    expect(by(articleOnce, "the The Hague office")).toBe("the The Hague office");
  });
});

describe("a time", () => {
  it("after “for” is a moment, not a purpose", () => {
    expect(by(momentFirst, "the guests visited the garden for the end of the visit")).toBe(
      "at the end of the visit, the guests visited the garden",
    );
  });

  it("of several days is a period, not a moment", () => {
    expect(by(duringDays, "at a ten-day exchange, they sang")).toBe("during a ten-day exchange, they sang");
    expect(by(duringDays, "at a two-day fair, they sang")).toBe("at a two-day fair, they sang");
  });
});

describe("a place of an organization", () => {
  it("has an article", () => {
    expect(isPlaceOfOwner("headquarters of the Reed Club")).toBe(true);
    expect(isPlaceOfOwner("Reed Club headquarters")).toBe(false);
  });
});

describe("what an item is about", () => {
  it("is no occasion of its own introduction", () => {
    expect(
      by(topicOnce, "in an overview of lakes in Reedland, Lee gave an introduction to lakes in Reedland"),
    ).toBe("Lee gave an introduction to lakes in Reedland");
    const other = "in an overview of lakes in Reedland, Lee praised lakes in Reedland";
    expect(by(topicOnce, other)).toBe(other);
  });

  it("is a meeting with somebody whom the sentence has named", () => {
    expect(
      by(
        holderOnce,
        "they were received by Ann Lee, Chief of Staff, for a meeting with the Chief of Staff on boats",
      ),
    ).toBe("they were received by Ann Lee, Chief of Staff, for a meeting on boats");
  });

  it("is no signing of its own where somebody signed", () => {
    expect(by(signedOnce, "they signed a pact on May 5, 2024, at a signing at the Lake Fair in Reed")).toBe(
      "they signed a pact on May 5, 2024, at the Lake Fair in Reed",
    );
    const other = "they spoke at a signing at the Lake Fair";
    expect(by(signedOnce, other)).toBe(other);
  });

  it("is where those who joined online took part", () => {
    expect(by(joinedOnline, "also taking part were guests of the club, joining online")).toBe(
      "also joining online were guests of the club",
    );
    expect(by(joinedOnline, "taking part were guests of the Reed and Lake Club, joining online")).toBe(
      "joining online were guests of the Reed and Lake Club",
    );
    const two = "taking part were Ann Lee, joining online, and guests of the club, joining online";
    expect(by(joinedOnline, two)).toBe(two);
  });
});
