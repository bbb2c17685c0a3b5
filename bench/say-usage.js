/** Says at the end of a process how much processor time and memory it took. JavaScript, as Node loads it before what reads TypeScript. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`${(userCPUTime / 1e6).toFixed(0)} s of processor time and ${(systemCPUTime / 1e6).toFixed(0)} s of the system, at most ${(maxRSS / 1e3).toFixed(0)} MB of memory\n`);
});
