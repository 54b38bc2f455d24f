/** @param {number} width */
var Pen = function (width) {
  this.width = width;
};

Pen.prototype.wider = function () {
  return new Pen(this.width + 1);
};

/** @param {string} text */
var Label = function (text) {
  this.text = text;
};

Label.prototype = {
  draw: function () {
    return this.text.length;
  },
};

/** @param {Pen} pen */
function Canvas(pen) {
  this.pen = pen;
}

Canvas.prototype.label = function () {
  return new Label('blank');
};

exports = module.exports = Canvas;
exports.createCanvas = function () {
  return new Canvas(new Pen(1));
};
exports.Pen = Pen;
exports.Label = Label;
