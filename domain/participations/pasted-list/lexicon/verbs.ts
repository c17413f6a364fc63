// Verbs of English reports and mails about meetings between people.

/** Activities at a meeting without other people: "chaired the seminar". */
export const MEETING_VERBS =
  "chaired|co-chaired|moderated|presided|opened|closed|hosted|addressed|visited|toured|inspected|attended|spoke|delivered|gave|presented|signed|witnessed|held|discussed|exchanged|said|noted|arrived|arrives?|paid|made|expressed|stressed|emphasi[sz]ed|highlighted|explained|outlined|shared|concluded|took part|takes part|participated|travell?ed|stayed|talked|agreed|reviewed|explored|called for|unveiled|launched|chairs|moderates|opens|speaks|presents|will (?:also )?(?:chair|moderate|open|host|speak|present|sign|deliver|give|attend|join|arrive|take part|participate)";

/** Words that begin a sentence and not a name, whatever the full stop before them may belong to. */
export const SENTENCE_OPENERS =
  "They|He|She|It|The|This|These|Those|Both|Also|Other|Others|On|In|At|From|For|With|During|After|Before|Following|Among|Our|Their|We|I|Please|Speeches|Remarks|Presentations|Present|Attending|Afterwards|Later|Members|Participants|Representatives|Talks|Discussions|Joining|Travelling|Traveling|Accompanying|Thank|Thanks|Welcome|Could|Can|Would|Kindly|Let";
