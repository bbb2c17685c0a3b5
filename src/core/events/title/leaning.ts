/** A title that opens so says nobody by name, or is a clause of another. */
const LEANS = /^[“"]?(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|since|as|when|while|although|though|because|which|who|where)\b/iu;

/** Whether a title needs the sentence before it, or the clause that it is part of, to be understood. */
export const leansOnOthers = (title: string): boolean => LEANS.test(title);
