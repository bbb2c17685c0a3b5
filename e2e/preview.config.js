/** What is served is built: nothing of the page's own configuration is needed for it, and loading that takes longer than the server. */
export default {};
