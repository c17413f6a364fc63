import { oncePer } from "../once-per";
import type { Language } from "../realization";
import type { OrgFact } from "../reference/facts";
import { withActsInOrder, withActsTogether } from "./acts-in-order";
import { withAssemblyActsTogether } from "./assembly-acts";
import { withTalksFolded } from "./bare-talks";
import { withBriefingsFirst } from "./briefed-first";
import { withChairThere } from "./chaired-there";
import { creditBlocks } from "./credits";
import { withNumberOfPart } from "./detached-number";
import { withDurationInLead } from "./duration";
import { withElectedTogether } from "./elected";
import { figures } from "./figures";
import { withOccasionsOnce, withPlainerSentences } from "./final-rewordings";
import { withFurtherTalks } from "./further-talks";
import { sentenceText } from "./grammar";
import { headline } from "./headline";
import { withHeldOnce } from "./held-once";
import { withKnownOfSpeaker } from "./known-of-speaker";
import { withFullLead } from "./lead-clause";
import { withActsOfLeaders } from "./leaders-with-acts";
import { withTopicsBeforeList } from "./met-list";
import { noticeBlocks } from "./notice";
import { withOwnActs } from "./office-noted-acts";
import { withOneActor } from "./one-actor";
import { withOtherItemsHeld } from "./other-items-held";
import { withPurposeAndMembers } from "./purpose-and-members";
import { realize } from "./realize";
import { withRegionFirst } from "./region-first";
import { withNounsForNames } from "./repeated-names";
import { withAlsoOnce, withOccasionsNamedOnce } from "./repeated-occasions";
import { withNounsForPlaces } from "./repeated-places";
import { withoutRestatements } from "./restated";
import { withRolesOnly } from "./roles-only";
import { withSharedSubjects } from "./shared-subject";
import { withOpeningsInside } from "./short-paragraphs";
import { withShorterNames } from "./shorter-names";
import { withShortsInOrder } from "./shorts-in-order";
import { withSpeechesOfSigners } from "./signers-spoke";
import { withStopSpeakers } from "./stop-speakers";
import { withThemeAndHosts } from "./theme-and-hosts";
import { withTopicsThenSaid } from "./topics-then-said";
import { withTotals } from "./totals";
import { withVariedStatements } from "./varied-statements";
import { inVerbOfTitle, withVerbOfTitle } from "./verb-of-title";
import { withLeaving, withPlainOrder } from "./whole-sentences";
import { asWholeText } from "./whole-text";

const namesOf = oncePer((orgs: readonly OrgFact[]): readonly string[] => orgs.map(({ name }) => name.text));

/** Chinese: lexical choice and realization. */
export const chinese: Language = {
  headline: (discourse) => {
    const line = headline(discourse);
    return line && inVerbOfTitle(discourse, line);
  },
  realize,
  notice: noticeBlocks,
  figures,
  credits: creditBlocks,
  inText: (blocks, discourse) =>
    asWholeText(
      withRegionFirst(
        withVerbOfTitle(
          withShorterNames(
            withNounsForNames(
              withOccasionsNamedOnce(
                withRolesOnly(
                  withShortsInOrder(
                    withActsInOrder(
                      withActsOfLeaders(
                        withKnownOfSpeaker(
                          withOpeningsInside(
                            withFurtherTalks(
                              withFullLead(
                                discourse,
                                withSpeechesOfSigners(
                                  withDurationInLead(withHeldOnce(withLeaving(withoutRestatements(blocks)))),
                                ),
                              ),
                            ),
                          ),
                          discourse,
                        ),
                        discourse,
                      ),
                    )
                      .map(withNumberOfPart)
                      .map(withTopicsBeforeList)
                      .map(withBriefingsFirst)
                      .map(withTalksFolded)
                      .map(withOtherItemsHeld)
                      .map(withTotals)
                      .map(withElectedTogether)
                      .map(withAssemblyActsTogether)
                      .map(withThemeAndHosts)
                      .map(withChairThere)
                      .map(withOccasionsOnce)
                      .map(withOwnActs)
                      .map(withTopicsThenSaid)
                      .map((block) => withSharedSubjects(discourse, withOneActor(discourse, block)))
                      .map(withVariedStatements)
                      .map((block) => withPlainerSentences(block, namesOf(discourse.facts.allOrgs())))
                      .map(withAlsoOnce)
                      .map(withActsTogether)
                      .map(withPlainOrder)
                      .map(withPurposeAndMembers)
                      .map(withNounsForPlaces)
                      .map((block) => withStopSpeakers(discourse, block)),
                  ),
                  discourse,
                ),
                discourse,
              ),
              discourse,
            ),
            discourse,
          ),
          discourse,
        ),
        discourse,
      ),
      discourse,
    ),
  close: sentenceText,
};
