import { oncePer } from "../once-per";
import type { Language } from "../realization";
import type { OrgFact } from "../reference/facts";
import { creditBlocks } from "./credits";
import { figures } from "./figures";
import { headline } from "./headline/headline";
import { withTalksFolded } from "./items/bare-talks";
import { noticeBlocks } from "./notice";
import { realize } from "./realize";
import { withActsInOrder, withActsTogether } from "./revision/acts-in-order";
import { withAssemblyActsTogether } from "./revision/assembly-acts";
import { withBriefingsFirst } from "./revision/briefed-first";
import { withChairThere } from "./revision/chaired-there";
import { withNumberOfPart } from "./revision/detached-number";
import { withDurationInLead } from "./revision/duration";
import { withElectedTogether } from "./revision/elected";
import { withFurtherTalks } from "./revision/further-talks";
import { withHeldOnce } from "./revision/held-once";
import { withJointSubjectOnce } from "./revision/joint-subject-again";
import { withKnownOfSpeaker } from "./revision/known-of-speaker";
import { withFullLead } from "./revision/lead-clause";
import { withActsOfLeaders } from "./revision/leaders-with-acts";
import { withTopicsBeforeList } from "./revision/met-list";
import { withOwnActs } from "./revision/office-noted-acts";
import { withOneActor } from "./revision/one-actor";
import { withOtherItemsHeld } from "./revision/other-items-held";
import { withPurposeAndMembers } from "./revision/purpose-and-members";
import { withRegionFirst } from "./revision/region-first";
import { withNounsForNames } from "./revision/repeated-names";
import { withAlsoOnce, withOccasionsNamedOnce } from "./revision/repeated-occasions";
import { withNounsForPlaces } from "./revision/repeated-places";
import { withoutRestatements } from "./revision/restated";
import { withRolesOnly } from "./revision/roles-only";
import { withSharedSubjects } from "./revision/shared-subject";
import { withOpeningsInside } from "./revision/short-paragraphs";
import { withShorterNames } from "./revision/shorter-names";
import { withShortsAtNames, withShortsInOrder } from "./revision/shorts-in-order";
import { withSpeechesOfSigners } from "./revision/signers-spoke";
import { withStopSpeakers } from "./revision/stop-speakers";
import { withThemeAndHosts } from "./revision/theme-and-hosts";
import { withTopicsThenSaid } from "./revision/topics-then-said";
import { withTotals } from "./revision/totals";
import { withVariedStatements } from "./revision/varied-statements";
import { inVerbOfTitle, withVerbOfTitle } from "./revision/verb-of-title";
import { withLeaving, withPlainOrder } from "./revision/whole-sentences";
import { asWholeText } from "./whole-text/whole-text";
import { withHostedOnVisit } from "./wording/acts-of-events";
import { withOccasionsOnce, withPlainerSentences } from "./wording/final-rewordings";
import { sentenceText } from "./words/grammar";

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
      withShortsAtNames(
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
                                    withDurationInLead(
                                      withHeldOnce(withLeaving(withoutRestatements(blocks))),
                                    ),
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
                        .map(withJointSubjectOnce)
                        .map(withTopicsThenSaid)
                        .map((block) => withSharedSubjects(discourse, withOneActor(discourse, block)))
                        .map(withVariedStatements)
                        .map((block) => withPlainerSentences(block, namesOf(discourse.facts.allOrgs())))
                        .map((block) =>
                          discourse.content.relations.visit ? withHostedOnVisit(block) : block,
                        )
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
      discourse,
    ),
  close: sentenceText,
};
