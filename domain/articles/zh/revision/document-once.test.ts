import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withDocumentOnce, withPaperOfHandover } from "./document-once";

// Signings and handovers of invented organizations.

const signed = (ceremony: string): string[] =>
  textsOf(
    withDocumentOnce([
      paragraph(
        "lead",
        said("event.place", `${ceremony}在湖滨馆举行`),
        said("agreements[a]", "云雀馆与湖滨馆签署《云雀馆、湖滨馆共建协议》，以推动两馆业务共同发展"),
        said("agreements[a].signatories", "馆长安例、馆长白样分别代表双方签字"),
      ),
    ]),
  );

it("states a document once where its ceremony is named after it", () => {
  expect(signed("云雀馆、湖滨馆共建协议签约仪式")).toEqual([
    "云雀馆、湖滨馆共建协议签约仪式在湖滨馆举行。馆长安例、馆长白样分别代表双方签约，以推动两馆业务共同发展",
  ]);
  expect(signed("签约仪式")[0]).toContain("签署《云雀馆、湖滨馆共建协议》");
});

it("has the paper of a handover signed behind it, not behind the speeches", () => {
  const text = (paper: string): string[] =>
    textsOf(
      withPaperOfHandover([
        paragraph(
          "agenda",
          said("agenda[h]", "安例向白样移交医疗设备"),
          said("agenda[h].remarks[r1]", "安例、白样肯定了医疗队的工作"),
        ),
        paragraph("agenda", said("agenda[h].remarks[r2]", "安例表示，两市愿意加强合作")),
        paragraph(
          "agenda",
          said("agreements[a]", `中方与塞方签署了${paper}`),
          said("agreements[a].signatories", "安例、白样分别代表双方签字"),
        ),
      ]),
    );
  expect(text("物资交接证书")).toEqual([
    "安例向白样移交医疗设备。安例、白样分别代表中塞双方签署物资交接证书。两人肯定了医疗队的工作",
    "安例表示，两市愿意加强合作",
  ]);
  expect(text("合作协议").at(-1)).toContain("签署了合作协议");
});
