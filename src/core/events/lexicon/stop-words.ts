const STOP = new Set(`a an the and or but nor so yet if then than that this these those there here of to in on at by for from with without about
  into onto over under between among through during against across around up down off out above below near since until till before after while
  when where who whom whose which what why how as is are was were be been being am have has had having do does did done doing will would can could
  may might must shall should ought not no never n't he she it they we you i me him her them us my your his its our their mine yours hers ours
  theirs himself herself itself themselves also only just even still already again very much many more most some any each every all both few
  several other others another such own same too once ever however meanwhile said say says told tell according one two three four five six seven
  eight nine ten first last new old early late earlier later now today yesterday tomorrow day week month year time people way make made take taken
  took get got go went come came give gave put set mr mrs ms dr like because although though whether part number among amid per de la le les des
  un une et du`.split(/\s+/u));

/** True for words that carry no matter of their own, as far as telling two reports apart goes. */
export const isStopWord = (lower: string): boolean => lower.length < 2 || STOP.has(lower) || (lower.charCodeAt(0) < 0x3a && /^[\d.,]+$/u.test(lower));
