/** Loaded before a program whose memory is measured (`node --require`): says the peak when it ends. */
process.on('exit', () => {
  console.error(`peak ${process.resourceUsage().maxRSS} kB`);
});
