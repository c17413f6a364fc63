import { expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { mentioning, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withCertificatesBesideGifts } from "./certificates-beside-gifts";
import { paragraph, textsOf } from "./paragraphs.test-data";

const an = mentioning(plain("安例"), "an");
const bai = mentioning(plain("白样"), "bai");
const GIFT = line("agenda[g]", say`${an}向${bai}捐赠图书`);
const RETURN = line("agenda[b]", say`随后，${mentioning(plain("谷雨"), "gu")}向${an}赠送画册`);
const scenes = [
  { path: "agenda[g]", item: { activity: "handover", outcomes: ["c"] } },
  { path: "agenda[b]", item: { activity: "handover" } },
];
const discourse = { content: { scenes } } as unknown as Discourse;
const written = (certificate: Line): string[] =>
  textsOf(
    withCertificatesBesideGifts(
      [paragraph("lead", GIFT, RETURN), paragraph("agenda", certificate)],
      discourse,
    ),
  );

it("puts the certificate for a donor behind the donation, not behind the present in return", () => {
  expect(written(line("outcomes[c]", say`${bai}向${an}颁发捐赠证书`))).toEqual([
    "安例向白样捐赠图书。白样向安例颁发捐赠证书。随后，谷雨向安例赠送画册",
  ]);
});

it("leaves one that somebody gave who is introduced later, and one of another item", () => {
  const before = "安例向白样捐赠图书。随后，谷雨向安例赠送画册";
  for (const one of [
    line("outcomes[c]", say`${mentioning(plain("谷雨"), "gu")}向${an}颁发捐赠证书`),
    line("outcomes[d]", say`${bai}向${an}颁发捐赠证书`),
  ])
    expect(written(one)[0]).toBe(before);
});
