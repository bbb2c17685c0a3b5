/** What the signs before times say, on paper. */
export const SIGNS = '~ marks what was inferred: no words of an article state it. What is “reported” stands on the day of its report, as no words say when: it happened then or before.';
